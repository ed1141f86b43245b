package nl.naast.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.PathStep;
import nl.naast.curriculum.QuizItem;
import nl.naast.curriculum.content.Content.Said;
import org.junit.jupiter.api.Test;

/** Texts are short, easy to read, alike in both languages, and our own. */
class ReadingLevelTest {
    private static final SourceRuns SOURCES = SourceRuns.read();

    /** What the formulas make of a text that anybody can work out by hand. */
    @Test
    void the_formulas_give_what_one_works_out_by_hand() {
        Readability dutch = Readability.of("De kat zat op de mat.", Content.DUTCH);
        assertThat(dutch.words()).isEqualTo(6);
        assertThat(dutch.ease()).isCloseTo(206.835 - 0.93 * 6 - 77 * 1, within(0.001));
        Readability english = Readability.of("## One\n\nThe [table](code:X) is made. Here!", Locale.ENGLISH);
        assertThat(english.words()).isEqualTo(6);
        assertThat(english.longestSentence()).isEqualTo(4);
        assertThat(english.ease()).isCloseTo(206.835 - 1.015 * 2 - 84.6 * 7 / 6.0, within(0.001));
    }

    @Test
    void every_lesson_is_easy_to_read_and_not_too_long() {
        for (Locale language : Content.LANGUAGES) {
            assertThat(Content.lessons().toList())
                    .hasSizeGreaterThanOrEqualTo(42)
                    .allSatisfy(lesson -> {
                        Readability text = Readability.of(lesson.text().in(language), language);
                        assertThat(text.words()).as(lesson.id()).isBetween(250, 1000);
                        assertThat(text.meanSentence()).as(lesson.id()).isLessThanOrEqualTo(15);
                        assertThat(text.longestSentence()).as(lesson.id()).isLessThanOrEqualTo(32);
                        assertThat(Math.round(text.ease())).as(lesson.id()).isGreaterThanOrEqualTo(58);
                    });
        }
    }

    @Test
    void both_languages_of_a_lesson_are_about_as_long() {
        assertThat(Content.lessons()).allSatisfy(lesson -> {
            double nl = Readability.of(lesson.text().nl(), Content.DUTCH).words();
            double en = Readability.of(lesson.text().en(), Locale.ENGLISH).words();
            assertThat(Math.max(nl, en) / Math.min(nl, en)).as(lesson.id()).isLessThanOrEqualTo(1.25);
        });
    }

    @Test
    void lessons_are_plain_markdown_below_the_title() {
        assertThat(Content.lessons()
                        .flatMap(lesson -> java.util.stream.Stream.of(
                                lesson.text().nl(), lesson.text().en())))
                .noneMatch(text -> text.matches("(?s).*<[a-z].*") || text.matches("(?sm).*^# .*"));
    }

    @Test
    void texts_keep_to_their_length() {
        for (LearningModule module : Content.modules()) {
            bound(module.slug(), module.summary(), 15, 80);
            module.indicators().forEach(each -> bound(each.id(), each.text(), 6, 60));
            module.tensions().forEach(each -> bound(each.id(), each.text(), 15, 110));
            module.path().forEach(step -> bound(module.slug(), step));
            module.fragments().forEach(each -> {
                bound(each.id(), each.context(), 5, 60);
                bound(each.id(), each.look(), 8, 60);
                each.turns().stream().filter(CodedTurn::helpers).forEach(turn -> bound(each.id(), turn.why(), 6, 60));
            });
            module.moments().forEach(ReadingLevelTest::bound);
            module.quiz().forEach(ReadingLevelTest::bound);
        }
        Content.anchors().forEach(ReadingLevelTest::bound);
    }

    @Test
    void no_eight_words_in_a_row_stand_in_a_source() {
        assertThat(SOURCES.size()).isGreaterThan(4000);
        List<Said> all = all();
        assertThat(all).hasSizeGreaterThan(2000);
        assertThat(all).allSatisfy(said -> {
            assertThat(SOURCES.in(said.text().nl())).as(said.where()).isEmpty();
            assertThat(SOURCES.in(said.text().en())).as(said.where()).isEmpty();
        });
    }

    @Test
    void no_text_has_a_dash_in_it() {
        assertThat(all()).noneMatch(said -> (said.text().nl() + said.text().en()).matches("(?s).*[—–].*"));
    }

    private static void bound(String where, PathStep step) {
        switch (step.kind()) {
            case READ -> bound(where, step.text(), 30, 110);
            case PICTURE -> bound(where, step.text(), 6, 80);
            case REFLECT -> bound(where, step.text(), 5, 60);
            default -> assertThat(step.text().isBlank()).isTrue();
        }
    }

    private static void bound(Moment moment) {
        bound(moment.id(), moment.context(), 4, 45);
        bound(moment.id(), moment.line(), 8, 70);
        moment.replies().forEach(reply -> {
            bound(moment.id(), reply.text(), 3, 70);
            bound(moment.id(), reply.why(), 6, 60);
        });
    }

    private static void bound(QuizItem item) {
        bound(item.id(), item.line(), 3, 70);
        item.options().forEach(option -> bound(item.id(), item.why(option), 5, 45));
    }

    private static void bound(Anchor anchor) {
        bound(anchor.id(), anchor.story(), 10, 80);
        anchor.levels().forEach(level -> bound(anchor.id(), level.why(), 8, 80));
        anchor.turns().forEach(turn -> {
            bound(anchor.id(), turn.text(), 1, 140);
            turn.codes().forEach(code -> bound(anchor.id(), code.why(), 6, 60));
        });
    }

    private static void bound(String where, Localized text, int from, int until) {
        assertThat(Readability.words(text.nl()).size())
                .as(where + " nl: " + text.nl())
                .isBetween(from, until);
        assertThat(Readability.words(text.en()).size())
                .as(where + " en: " + text.en())
                .isBetween(from, until);
    }

    private static List<Said> all() {
        List<Said> all = new ArrayList<>();
        for (LearningModule module : Content.modules()) {
            all.add(new Said(module.slug(), module.question()));
            all.add(new Said(module.slug(), module.summary()));
            module.indicators().forEach(each -> all.add(new Said(each.id(), each.text())));
            module.tensions().forEach(each -> all.add(new Said(each.id(), each.text())));
            module.path().forEach(each -> all.add(new Said(module.slug() + " path", each.text())));
            module.lessons().forEach(each -> all.add(new Said(each.id(), each.text())));
            addFragments(all, module);
            module.moments().forEach(each -> add(all, each));
            module.quiz().forEach(each -> add(all, each));
            addAnchors(all, module);
        }
        return all;
    }

    private static void addFragments(List<Said> all, LearningModule module) {
        module.fragments().forEach(each -> {
            all.add(new Said(each.id(), each.context()));
            all.add(new Said(each.id(), each.look()));
            add(all, each.id(), each.turns());
        });
    }

    private static void addAnchors(List<Said> all, LearningModule module) {
        module.anchors().forEach(each -> {
            all.add(new Said(each.id(), each.story()));
            each.levels().forEach(level -> all.add(new Said(each.id(), level.why())));
            add(all, each.id(), each.turns());
        });
    }

    private static void add(List<Said> all, Moment moment) {
        all.add(new Said(moment.id(), moment.context()));
        all.add(new Said(moment.id(), moment.line()));
        moment.replies().forEach(each -> all.add(new Said(moment.id(), each.text())));
        moment.replies().forEach(each -> all.add(new Said(moment.id(), each.why())));
    }

    private static void add(List<Said> all, QuizItem item) {
        all.add(new Said(item.id(), item.line()));
        item.options().forEach(each -> all.add(new Said(item.id(), item.why(each))));
    }

    private static void add(List<Said> all, String where, List<CodedTurn> turns) {
        for (CodedTurn turn : turns) {
            all.add(new Said(where, turn.text()));
            all.add(new Said(where, turn.why()));
            turn.codes().forEach(code -> all.add(new Said(where, code.why())));
            turn.codes().forEach(code -> all.add(new Said(where, code.rewrite())));
        }
    }
}
