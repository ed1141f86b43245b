package nl.naast.annotation.application;

import java.time.Instant;
import java.util.List;
import nl.naast.annotation.domain.ClassAnswer;
import nl.naast.annotation.domain.ClassLine;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.curriculum.Codebook;
import nl.naast.institute.Seat;
import org.jspecify.annotations.Nullable;

/**
 * A class session as somebody in it sees it.
 *
 * @param steers whether she may lead it
 * @param seat her place in the cohort
 * @param revealed numbers of the turns that were revealed so far
 * @param now null before the first turn was chosen, and after the end
 */
public record ClassView(
        ClassSession.View session,
        boolean steers,
        Seat seat,
        ClassMaterial material,
        Codebook codebook,
        ClassPulse pulse,
        List<Integer> revealed,
        @Nullable Now now) {

    /**
     * The turn that the class is at.
     *
     * @param answers how many had answered when it was revealed
     * @param spread null as long as it is open, or where too few answered
     * @param own what she answered herself, as long as it is open
     */
    public record Now(
            ClassMaterial.Line line,
            List<ClassMaterial.Line> before,
            boolean revealed,
            int answers,
            @Nullable ClassSpread spread,
            List<ClassLine.View> lines,
            boolean keyShown,
            @Nullable Own own) {
        /** What an expert sees, once it was shown. */
        public ClassMaterial.@Nullable Key key() {
            return keyShown ? line.key() : null;
        }
    }

    /** What somebody answered herself, and when that was kept. */
    public record Own(ClassAnswer.Said said, Instant sentAt) {}
}
