package nl.naast.institute;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone in a cohort, as other rooms see it: by account id, never by name. */
public record Member(UUID accountId, Role role, @Nullable UUID groupId, String groupName) {}
