package nl.naast.annotation.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.StanceValues;
import nl.naast.shared.NotFound;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What a class looks at, in one language.
 *
 * @param title empty for a submission, which has none
 * @param context who the client is; may be empty
 * @param lines in their order
 */
public record ClassMaterial(String title, String context, String language, List<Line> lines) {
    private static final int MOST_BEFORE = 2;

    /** When there is nothing to see any more. */
    static final ClassMaterial NOTHING = new ClassMaterial("", "", "nl", List.of());

    /**
     * One turn.
     *
     * @param alone whether only the client's line stands before it: of a moment's replies each is an answer to that
     * @param key what an expert sees in it; null where nobody said
     */
    public record Line(
            int number,
            Speaker speaker,
            String text,
            boolean alone,
            @Nullable Key key) {
        public boolean isHelpers() {
            return speaker == Speaker.HELPER;
        }
    }

    /** What an expert sees in a turn; {@code why} is about all of it and may be empty. */
    public record Key(List<Seen> codes, StanceValues stances, String why) {}

    /** A code with why; both texts may be empty. */
    public record Seen(String code, String why, String rewrite) {}

    /** @throws NotFound when there is no such turn of a helper, the only ones that a class codes */
    public Line helpers(int number) {
        return line(number).filter(Line::isHelpers).orElseThrow(NotFound::new);
    }

    public Optional<Line> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** The one or two turns before it. */
    public List<Line> before(Line line) {
        int most = line.alone() ? 1 : Math.max(1, line.number() - MOST_BEFORE);
        return lines.stream()
                .filter(other -> line.alone() ? other.number() == 1 : other.number() >= most)
                .filter(other -> other.number() < line.number())
                .toList();
    }

    public List<Line> choices() {
        return lines.stream().filter(Line::isHelpers).toList();
    }

    static ClassMaterial of(Anchor anchor, java.util.Locale locale) {
        List<Line> lines = IntStream.range(0, anchor.turns().size())
                .mapToObj(i -> line(i + 1, anchor.turns().get(i), locale))
                .toList();
        return new ClassMaterial(anchor.title().in(locale), anchor.story().in(locale), locale.getLanguage(), lines);
    }

    private static Line line(int number, CodedTurn turn, java.util.Locale locale) {
        StanceValues stances = turn.stances();
        Key key = stances == null
                ? null
                : new Key(
                        turn.codes().stream()
                                .map(seen -> new Seen(
                                        seen.code(),
                                        seen.why().in(locale),
                                        seen.rewrite().in(locale)))
                                .toList(),
                        stances,
                        turn.why().in(locale));
        return new Line(
                number,
                turn.helpers() ? Speaker.HELPER : Speaker.CLIENT,
                turn.text().in(locale),
                false,
                key);
    }

    static ClassMaterial of(Moment moment, java.util.Locale locale) {
        Line client = new Line(1, Speaker.CLIENT, moment.line().in(locale), false, null);
        List<Line> replies = IntStream.range(0, moment.replies().size())
                .mapToObj(i -> reply(i + 2, moment.replies().get(i), locale))
                .toList();
        return new ClassMaterial(
                moment.title().in(locale),
                moment.context().in(locale),
                locale.getLanguage(),
                java.util.stream.Stream.concat(java.util.stream.Stream.of(client), replies.stream())
                        .toList());
    }

    private static Line reply(int number, Moment.Reply reply, java.util.Locale locale) {
        Key key = new Key(
                reply.codes().stream().map(code -> new Seen(code, "", "")).toList(),
                reply.stances(),
                reply.why().in(locale));
        return new Line(number, Speaker.HELPER, reply.text().in(locale), true, key);
    }

    static ClassMaterial of(Conversation conversation) {
        return new ClassMaterial(
                "",
                "",
                conversation.language().getLanguage(),
                conversation.turns().stream()
                        .map(turn -> new Line(turn.number(), turn.speaker(), turn.text(), false, null))
                        .toList());
    }
}
