package nl.naast.review;

import java.util.Collection;
import java.util.List;

/**
 * Who may see which layer of a conversation, and when. This page is the whole rule; the reading room, the feedback,
 * the talk afterwards and whatever is handed out ask it.
 *
 * <p>Nobody sees what others saw before her own review is finished. Then the trainer sees everything that is finished;
 * the author and her peers see it once the trainer released it. A peer never sees the author's look at herself, nor
 * what the client says: those are for the author and the trainer. No layer says who a reader is; names stand on the
 * coordinator's page only, who in turn sees no layer.
 *
 * @param role in which the one who looks was asked
 * @param finished her own review
 * @param released by the trainer, for author and readers
 * @param withdrawn the text, after which there are numbers without words
 */
public record LayerAccess(ReviewerRole role, boolean finished, boolean released, boolean withdrawn) {
    public static LayerAccess of(AssignedReview own, boolean released, boolean withdrawn) {
        return new LayerAccess(own.role(), own.isFinished(), released, withdrawn);
    }

    public boolean maySee(Layer layer) {
        return switch (layer) {
            case MINE -> true;
            case PEERS, TRAINER, AGREEMENT -> maySeeOthers();
            case SELF, CLIENT -> maySeeOthers() && role != ReviewerRole.PEER;
        };
    }

    /** Whether what this review says may be seen, of the same conversation as her own. */
    public boolean maySee(AssignedReview own, AssignedReview other) {
        return own.id().equals(other.id()) || (other.isFinished() && maySee(Layer.of(other.role())));
    }

    /** Everything that may be seen, her own included, in the order in which it was given. */
    public List<AssignedReview> voices(AssignedReview own, Collection<AssignedReview> all) {
        return all.stream().filter(other -> maySee(own, other)).toList();
    }

    public boolean mayReadWords() {
        return !withdrawn;
    }

    /** Whether she takes part in the talk afterwards: everybody does who is finished, from the release on. */
    public boolean mayTalk() {
        return finished && released;
    }

    /** Whether she may still say something there. */
    public boolean maySpeak() {
        return mayTalk() && mayReadWords();
    }

    private boolean maySeeOthers() {
        return finished && (released || role == ReviewerRole.TRAINER);
    }
}
