package nl.naast.annotation;

import java.time.Instant;
import java.util.UUID;

/**
 * A class session that runs.
 *
 * @param groupName the group that it is meant for; empty for the whole cohort
 * @param steers whether the one who asks leads it, or may
 */
public record RunningClass(UUID id, String cohortName, String groupName, Instant startedAt, boolean steers) {}
