package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Submissions;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Whether an author's pages offer the switch with which her class may look at a conversation. */
@Named
@RequestScoped
public class ClassUse {
    private final Submissions submissions;
    private final Visitor visitor;
    /** A page asks for each of its words anew. */
    private final Map<UUID, Optional<HandedIn>> known = new HashMap<>();

    @Inject
    public ClassUse(Submissions submissions, Visitor visitor) {
        this.submissions = submissions;
        this.visitor = visitor;
    }

    /** Null where there is no switch: before release, for a real story, and for what was withdrawn. */
    public @Nullable HandedIn of(UUID submissionId) {
        return known.computeIfAbsent(
                        submissionId, id -> submissions.own(visitor.actor(), id).filter(ClassUse::isOffered))
                .orElse(null);
    }

    /** By the transcript, for the page of a round. */
    public @Nullable HandedIn ofTranscript(UUID transcriptId) {
        return known.computeIfAbsent(transcriptId, id -> mine(id).filter(ClassUse::isOffered))
                .orElse(null);
    }

    private Optional<HandedIn> mine(UUID transcriptId) {
        return submissions.by(visitor.actor()).stream()
                .filter(submission -> submission.transcriptId().equals(transcriptId))
                .findFirst();
    }

    private static boolean isOffered(HandedIn submission) {
        return submission.isReleased() && !submission.isWithdrawn() && submission.kind() == StoryKind.FICTITIOUS;
    }
}
