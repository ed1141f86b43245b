package nl.naast.annotation.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the talk about a conversation since one last looked.
 *
 * @param seq number of the last thing that happened
 * @param seen up to where the one who looks has seen everything in some window
 */
public record TalkNews(long seq, long seen, List<Said> messages, List<Answered> answers) {
    /**
     * A message as somebody may see it.
     *
     * @param voice {@code self}, {@code peer-a}, {@code trainer}: never a name
     * @param own whether it is by the one who looks
     * @param fresh number at which it was first said
     */
    public record Said(
            UUID id,
            int turn,
            @Nullable UUID mark,
            String voice,
            boolean own,
            String words,
            Instant at,
            @Nullable Instant changedAt,
            boolean takenBack,
            long seq,
            long fresh) {}

    /**
     * How a mark was answered.
     *
     * @param counts by answer
     * @param own answers of the one who looks
     * @param of how many could have answered
     */
    public record Answered(UUID mark, Map<String, Integer> counts, List<String> own, long of) {}
}
