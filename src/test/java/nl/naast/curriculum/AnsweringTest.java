package nl.naast.curriculum;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.curriculum.application.AnswerMoment;
import nl.naast.curriculum.application.AnswerMoment.Change;
import nl.naast.curriculum.application.CurriculumPersonalData;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.curriculum.domain.MomentAnswer.Words;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.RoomTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnsweringTest extends RoomTest {
    private static final String MOMENT = "accept-m-late-letter";

    private String moment() {
        Syllabus syllabus = get(Syllabuses.class).bundled();
        return syllabus.moment(MOMENT)
                .map(Moment::id)
                .orElseGet(() ->
                        syllabus.module("accept").orElseThrow().moments().get(0).id());
    }

    @Test
    void prepared_replies_come_only_after_an_answer_of_ones_own() {
        Actor student = world.author();
        assertThat(opened(student).replies()).isEmpty();
        UUID id = UUID.randomUUID();
        write(student, id, 0, "Wat naar voor je.", 1, 1, "ACC+ERK");
        assertThat(opened(student).replies()).isEmpty();
        get(AnswerMoment.class).finish(student, moment(), id);
        assertThat(opened(student).replies()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(opened(world.students().get(1)).replies()).isEmpty();
    }

    @Test
    void what_was_written_is_there_again_from_the_first_words_on() {
        Actor student = world.author();
        UUID id = UUID.randomUUID();
        write(student, id, 0, "Wat", null, null);
        GivenAnswer draft = Objects.requireNonNull(opened(student).draft());
        assertThat(draft.text()).isEqualTo("Wat");
        assertThat(draft.id()).isEqualTo(id);
        assertThat(get(AnswerMoment.class).draft(student, moment())).contains(draft);
    }

    @Test
    void sending_the_same_again_is_harmless() {
        Actor student = world.author();
        UUID id = UUID.randomUUID();
        GivenAnswer once = write(student, id, 0, "Wat naar.", 1, 1, "ACC+ERK");
        GivenAnswer twice = write(student, id, 0, "Wat naar.", 1, 1, "ACC+ERK");
        assertThat(twice.revision()).isEqualTo(once.revision());
        get(AnswerMoment.class).finish(student, moment(), id);
        get(AnswerMoment.class).finish(student, moment(), id);
        assertThat(opened(student).given()).hasSize(1);
    }

    @Test
    void a_second_tab_is_told_that_she_went_on_elsewhere() {
        Actor student = world.author();
        UUID id = UUID.randomUUID();
        write(student, id, 0, "Eerst dit.", null, null);
        write(student, id, 1, "Toen dat.", null, null);
        assertThat(refusal(() -> write(student, id, 1, "Oud tabblad.", null, null)))
                .isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(refusal(() -> write(student, UUID.randomUUID(), 0, "Ander tabblad.", null, null)))
                .isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(opened(student).draft()).extracting(GivenAnswer::text).isEqualTo("Toen dat.");
    }

    @Test
    void an_answer_needs_words_a_code_and_both_stances_and_then_stays_as_it_is() {
        Actor student = world.author();
        UUID id = UUID.randomUUID();
        int revision = write(student, id, 0, " ", null, null).revision();
        assertThat(refusal(() -> finish(student, id))).isEqualTo("curriculum.violation.noText");
        revision = write(student, id, revision, "Wat naar.", null, null).revision();
        assertThat(refusal(() -> finish(student, id))).isEqualTo("curriculum.violation.noCodes");
        revision = write(student, id, revision, "Wat naar.", 1, null, "ACC+ERK").revision();
        assertThat(refusal(() -> finish(student, id))).isEqualTo("curriculum.violation.noStances");
        int last = write(student, id, revision, "Wat naar.", 1, 2, "ACC+ERK").revision();
        finish(student, id);
        assertThat(refusal(() -> write(student, id, last, "Toch anders.", 1, 2, "ACC+ERK")))
                .isEqualTo("curriculum.violation.answered");
    }

    @Test
    void codes_must_exist_belong_to_helpers_and_go_together() {
        Actor student = world.author();
        Codebook codebook = get(Codebooks.class).version("naast-1");
        String[] pair = codebook.exclusivePairs().get(0).toArray(new String[0]);
        assertThat(refusal(() -> write(student, UUID.randomUUID(), 0, "x", 0, 0, pair)))
                .isEqualTo("curriculum.violation.excluded");
        assertThat(refusal(() -> write(student, UUID.randomUUID(), 0, "x", 0, 0, "C-VRAAG")))
                .isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> write(student, UUID.randomUUID(), 0, "x", 0, 0, "NO+SUCH")))
                .isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> write(student, UUID.randomUUID(), 0, "x", 3, 0, "ACC+ERK")))
                .isEqualTo("curriculum.violation.stance");
        assertThat(refusal(() -> write(student, UUID.randomUUID(), 0, "x".repeat(2001), 0, 0, "ACC+ERK")))
                .isEqualTo("curriculum.violation.tooLong");
    }

    @Test
    void answering_again_keeps_both_answers_with_their_dates() {
        Actor student = world.author();
        house.clock().at(House.NOW.minus(Duration.ofDays(3)), () -> answer(student, "Eerste."));
        answer(student, "Tweede.");
        List<GivenAnswer> given = opened(student).given();
        assertThat(given).extracting(GivenAnswer::text).containsExactly("Eerste.", "Tweede.");
        assertThat(given).extracting(GivenAnswer::number).containsExactly(1, 2);
        assertThat(given)
                .extracting(GivenAnswer::finishedAt)
                .containsExactly(House.NOW.minus(Duration.ofDays(3)), House.NOW);
    }

    @Test
    void nobody_reaches_the_answers_of_another() {
        Actor student = world.author();
        UUID id = UUID.randomUUID();
        write(student, id, 0, "Van mij.", 1, 1, "ACC+ERK");
        Actor other = world.students().get(1);
        assertThat(opened(other).draft()).isNull();
        assertThat(refusal(() -> finish(other, id))).isEqualTo("shared.violation.notFound");
    }

    @Test
    void who_belongs_to_no_programme_finds_no_moment() {
        Actor nobody = new Actor(UUID.randomUUID());
        assertThat(refusal(() -> opened(nobody))).isEqualTo("shared.violation.notFound");
        assertThat(get(ShowModules.class).all(nobody)).isEmpty();
    }

    @Test
    void erasing_takes_the_words_and_leaves_the_codes() {
        Actor student = world.author();
        answer(student, "Alleen voor mij.");
        CurriculumPersonalData personal = get(CurriculumPersonalData.class);
        assertThat(personal.export(student.accountId()).toString()).contains("Alleen voor mij.", "ACC+ERK");
        personal.erase(student.accountId());
        assertThat(personal.export(student.accountId()).toString())
                .doesNotContain("Alleen voor mij.")
                .contains("ACC+ERK");
    }

    private AnswerMoment.Opened opened(Actor actor) {
        return get(AnswerMoment.class).open(actor, moment());
    }

    private void answer(Actor student, String text) {
        UUID id = UUID.randomUUID();
        write(student, id, 0, text, 1, 1, "ACC+ERK");
        finish(student, id);
    }

    private void finish(Actor student, UUID id) {
        get(AnswerMoment.class).finish(student, moment(), id);
    }

    private GivenAnswer write(
            Actor student,
            UUID id,
            int revision,
            String text,
            @Nullable Integer equal,
            @Nullable Integer nonjudgmental,
            String... codes) {
        return get(AnswerMoment.class)
                .write(
                        student,
                        moment(),
                        new Change(id, revision, new Words(text, List.of(codes), equal, nonjudgmental)));
    }
}
