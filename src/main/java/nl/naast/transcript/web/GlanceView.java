package nl.naast.transcript.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.shared.web.TextsForPage;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.domain.glance.QuestionAccuracy;
import org.jspecify.annotations.Nullable;

/** Puts a glance into words for any page: {@code #{glances.shown(glance)}}. */
@Named("glances")
@RequestScoped
public class GlanceView {
    private static final double MINUTE = 60_000;

    private final TextsForPage texts;
    private final IdentityHashMap<Glance, ShownGlance> known = new IdentityHashMap<>();

    @Inject
    public GlanceView(TextsForPage texts) {
        this.texts = texts;
    }

    /** Null where there is nothing to show. */
    public @Nullable ShownGlance shown(@Nullable Glance glance) {
        return glance == null || glance.words() == 0 ? null : known.computeIfAbsent(glance, this::inWords);
    }

    private ShownGlance inWords(Glance glance) {
        boolean others = glance.turns(Speaker.OTHER) > 0;
        return new ShownGlance(
                says(glance, others),
                glance.words(),
                numbers(glance),
                lanes(glance, others),
                facts(glance, others),
                tenths(glance),
                others);
    }

    /** How well questions are recognised, with what it was measured on. */
    public String getAccuracy() {
        QuestionAccuracy measured = QuestionAccuracy.MEASURED;
        return texts.of(
                "transcript.glance.accuracy",
                measured.conversations(),
                measured.turns(),
                measured.f1(),
                measured.lowest(),
                measured.highest(),
                measured.unpunctuated());
    }

    private String says(Glance glance, boolean others) {
        return texts.of(
                others ? "transcript.glance.saysOfThree" : "transcript.glance.says",
                glance.share(Speaker.HELPER),
                glance.share(Speaker.CLIENT),
                glance.share(Speaker.OTHER));
    }

    private List<String> numbers(Glance glance) {
        List<String> numbers = new ArrayList<>(List.of(
                texts.of("transcript.glance.turnsShort", glance.turns()),
                texts.of("transcript.glance.wordsShort", glance.words())));
        if (glance.millis() != null) {
            numbers.add(minutes(glance.millis()));
        }
        numbers.add(texts.of("transcript.glance.helperShort", glance.share(Speaker.HELPER)));
        return List.copyOf(numbers);
    }

    private List<ShownGlance.Lane> lanes(Glance glance, boolean others) {
        Stream<ShownGlance.Lane> two = Stream.of(lane(glance, Speaker.HELPER, 6), lane(glance, Speaker.CLIENT, 18));
        return Stream.concat(two, others ? Stream.of(lane(glance, Speaker.OTHER, 28)) : Stream.empty())
                .toList();
    }

    private ShownGlance.Lane lane(Glance glance, Speaker speaker, int y) {
        return new ShownGlance.Lane(
                speaker.slug(),
                texts.get("transcript.glance.lane." + speaker.slug()),
                GlanceLanes.path(glance, speaker, y));
    }

    private List<ShownGlance.Fact> facts(Glance glance, boolean others) {
        List<ShownGlance.Fact> facts = new ArrayList<>();
        facts.add(bySide("transcript.glance.turns", glance.turns(), others, glance::turns));
        facts.add(bySide("transcript.glance.words", glance.words(), others, glance::words));
        facts.add(new ShownGlance.Fact(
                texts.get("transcript.glance.minutes"),
                glance.millis() == null ? texts.get("transcript.glance.noTimes") : minutes(glance.millis())));
        Glance.Longest longest = glance.longest();
        if (longest != null) {
            facts.add(new ShownGlance.Fact(
                    texts.get("transcript.glance.longest"),
                    texts.of(
                            "transcript.glance.longestSays",
                            longest.words(),
                            longest.turnNumber(),
                            texts.get("transcript.glance.lane."
                                    + longest.speaker().slug()))));
        }
        facts.add(questions(glance));
        return List.copyOf(facts);
    }

    private ShownGlance.Fact bySide(
            String key, int all, boolean others, java.util.function.ToIntFunction<Speaker> count) {
        return new ShownGlance.Fact(
                texts.get(key),
                texts.of(
                        others ? "transcript.glance.byThree" : "transcript.glance.byTwo",
                        all,
                        count.applyAsInt(Speaker.HELPER),
                        count.applyAsInt(Speaker.CLIENT),
                        count.applyAsInt(Speaker.OTHER)));
    }

    private ShownGlance.Fact questions(Glance glance) {
        return new ShownGlance.Fact(
                texts.get("transcript.glance.questions"),
                texts.of(
                        "transcript.glance.questionsSay",
                        glance.questions(),
                        glance.askingTurns(),
                        glance.turns(Speaker.HELPER),
                        glance.questionsPerTurn()));
    }

    private String minutes(long millis) {
        return texts.of("transcript.glance.minutesSay", Math.round(millis / MINUTE));
    }

    private static List<ShownGlance.TenthRow> tenths(Glance glance) {
        List<ShownGlance.TenthRow> rows = new ArrayList<>();
        glance.tenths()
                .forEach(tenth -> rows.add(
                        new ShownGlance.TenthRow(rows.size() + 1, tenth.helper(), tenth.client(), tenth.other())));
        return List.copyOf(rows);
    }
}
