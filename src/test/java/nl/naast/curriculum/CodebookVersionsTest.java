package nl.naast.curriculum;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.curriculum.application.ChooseCodebook;
import nl.naast.curriculum.application.CompareCodebooks;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.curriculum.application.EditCodebook.WantedCode;
import nl.naast.curriculum.application.ListCodebooks;
import nl.naast.curriculum.application.SeeCodebook;
import nl.naast.curriculum.application.StartCodebook;
import nl.naast.curriculum.domain.Fingerprint;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.privacy.domain.AuditRecord;
import nl.naast.privacy.persistence.AuditRecords;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.Actor;
import nl.naast.shared.web.Refusals;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodebookVersionsTest extends RoomTest {
    private static final String NOT_FOUND = "shared.violation.notFound";
    private static final String BUNDLED = "naast-1";
    private String draft = "";

    @BeforeEach
    void a_coordinator_starts_a_version() {
        draft = start(UUID.randomUUID());
    }

    @Test
    void a_new_version_begins_as_a_draft_with_what_the_other_holds() {
        SeeCodebook.Seen seen = see(world.coordinator(), draft);
        assertThat(seen.codebook().all())
                .isEqualTo(see(world.coordinator(), BUNDLED).codebook().all());
        assertThat(seen.line())
                .extracting(VersionLine::number, VersionLine::basedOn, VersionLine::isPublished)
                .containsExactly(1, BUNDLED, false);
        assertThat(draft).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void starting_twice_with_one_operation_makes_one_version() {
        UUID operation = UUID.randomUUID();
        assertThat(start(operation)).isEqualTo(start(operation));
        assertThat(shelf().versions()).hasSize(3);
    }

    @Test
    void only_coordinators_of_the_institute_see_a_draft_and_all_members_what_is_published() {
        SmallWorld nextDoor = new SmallWorld(house);
        List<Actor> members = List.of(world.author(), world.trainer(), world.otherTrainer());
        List<Actor> strangers = List.of(nextDoor.author(), nextDoor.trainer(), nextDoor.coordinator());
        members.forEach(member -> assertThat(refusal(() -> see(member, draft))).isEqualTo(NOT_FOUND));
        publish(draft);
        members.forEach(
                member -> assertThat(see(member, draft).line().isPublished()).isTrue());
        for (Actor stranger : strangers) {
            attempts(stranger)
                    .forEach((name, attempt) ->
                            assertThat(refusal(attempt)).as(name).isEqualTo(NOT_FOUND));
            assertThat(get(SeeCodebook.class).all(stranger))
                    .extracting(VersionLine::key)
                    .containsExactly(BUNDLED);
        }
        assertThat(refusal(() -> see(new Actor(UUID.randomUUID()), BUNDLED))).isEqualTo(NOT_FOUND);
    }

    @Test
    void members_who_do_not_coordinate_change_nothing() {
        for (Actor member : List.of(world.author(), world.trainer())) {
            attempts(member)
                    .forEach((name, attempt) ->
                            assertThat(refusal(attempt)).as(name).isEqualTo(NOT_FOUND));
        }
        assertThat(see(world.coordinator(), draft).codebook().all())
                .isEqualTo(see(world.coordinator(), BUNDLED).codebook().all());
    }

    @Test
    void a_published_version_never_changes_again() {
        String seen = fingerprint("LIS+OPEN");
        publish(draft);
        publish(draft);
        assertThat(refusal(() -> put(renamed("anders"), seen))).isEqualTo("curriculum.violation.published");
        assertThat(refusal(() -> get(EditCodebook.class).leaveOut(world.coordinator(), draft, "TAL+X1")))
                .isEqualTo("curriculum.violation.published");
        assertThat(refusal(() -> get(EditCodebook.class).rename(world.coordinator(), draft, "Anders", "Eigen")))
                .isEqualTo("curriculum.violation.published");
        assertThat(refusal(() -> get(EditCodebook.class).discard(world.coordinator(), draft)))
                .isEqualTo("curriculum.violation.published");
        assertThat(refusal(() -> get(EditCodebook.class).open(world.coordinator(), draft)))
                .isEqualTo(NOT_FOUND);
        assertThat(actions()).containsOnlyOnce("curriculum.CodebookPublished");
    }

    @Test
    void what_another_changed_meanwhile_is_not_overwritten_and_other_parts_go_on() {
        String before = fingerprint("LIS+OPEN");
        String other = fingerprint("LIS+CHECK");
        assertThat(put(renamed("eerst"), before)).isEmpty();
        assertThat(put(renamed("eerst"), before)).as("the same again").isEmpty();
        assertThat(refusal(() -> put(renamed("later"), before))).isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(name("LIS+OPEN")).isEqualTo("eerst");
        Code check =
                see(world.coordinator(), draft).codebook().known("LIS+CHECK").orElseThrow();
        assertThat(put(named(check, "gaat na"), other)).isEmpty();
        assertThat(name("LIS+CHECK")).isEqualTo("gaat na");
    }

    @Test
    void changes_from_ten_windows_at_once_keep_one_of_them() {
        String seen = fingerprint("LIS+OPEN");
        List<Throwable> failures = atOnce(
                10,
                other -> other.get(EditCodebook.class)
                        .put(
                                world.coordinator(),
                                draft,
                                renamed("naam " + Thread.currentThread().getName()),
                                seen));
        assertThat(failures).hasSize(9).allMatch(failure -> Refusals.in(failure).isPresent());
    }

    @Test
    void what_is_wrong_is_said_and_changes_nothing() {
        assertThat(put(renamed(""), fingerprint("LIS+OPEN")))
                .extracting("key")
                .containsExactly("curriculum.violation.code.name");
        assertThat(name("LIS+OPEN")).isNotEmpty();
    }

    @Test
    void a_programme_reads_new_submissions_with_what_was_chosen_and_old_ones_with_what_was() {
        AssignedReview old = world.review(world.handIn(world.author()), ReviewerRole.PEER);
        Code open = see(world.coordinator(), draft).codebook().known("LIS+OPEN").orElseThrow();
        assertThat(put(new WantedCode(ChangedCode.hidden(open), List.of("L4", "L6")), fingerprint("LIS+OPEN")))
                .isEmpty();
        assertThat(refusal(() -> choose(BUNDLED, draft))).isEqualTo(NOT_FOUND);
        publish(draft);
        choose(BUNDLED, draft);
        choose(BUNDLED, draft);
        AssignedReview fresh = world.review(world.handIn(world.students().get(1)), ReviewerRole.PEER);
        assertThat(old.codebookVersion()).isEqualTo(BUNDLED);
        assertThat(world.review(old.submissionId(), ReviewerRole.PEER).codebookVersion())
                .isEqualTo(BUNDLED);
        assertThat(fresh.codebookVersion()).isEqualTo(draft);
        mark(old);
        assertThat(refusal(() -> mark(fresh))).isEqualTo(NOT_FOUND);
        world.finish(fresh);
        assertThat(shelf().programmesWith(draft)).containsExactly("Programme");
        assertThat(refusal(() -> choose(BUNDLED, BUNDLED))).isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(actions()).containsOnlyOnce("institute.CodebookChosen");
    }

    @Test
    void a_version_goes_out_as_a_file_and_comes_back_the_same() {
        put(renamed("vraagt open door"), fingerprint("LIS+OPEN"));
        String file = get(SeeCodebook.class).export(world.coordinator(), draft);
        String back =
                get(StartCodebook.class).fromFile(world.coordinator(), world.cohort(), UUID.randomUUID(), file, "");
        assertThat(get(CompareCodebooks.class)
                        .compare(world.coordinator(), draft, back)
                        .difference()
                        .count())
                .isZero();
        assertThat(see(world.coordinator(), back).line().name()).isEqualTo("Eigen");
        assertThat(get(CompareCodebooks.class)
                        .compare(world.coordinator(), BUNDLED, back)
                        .difference()
                        .count())
                .as("the name in both languages")
                .isEqualTo(2);
    }

    @Test
    void a_file_with_mistakes_makes_nothing() {
        String file = get(SeeCodebook.class).export(world.coordinator(), draft).replace("LIS+OPEN", "LIS+OTHER!");
        StartCodebook starting = get(StartCodebook.class);
        assertThat(starting.problems(world.coordinator(), world.cohort(), file))
                .extracting("key")
                .contains("curriculum.violation.code.id", "curriculum.violation.code.missing");
        assertThat(refusal(() -> starting.fromFile(world.coordinator(), world.cohort(), UUID.randomUUID(), file, "x")))
                .startsWith("curriculum.violation.code.");
        assertThat(shelf().versions()).hasSize(2);
    }

    @Test
    void every_page_asks_at_most_eight_times() {
        publish(draft);
        assertThat(Statements.during(house, () -> see(world.author(), draft))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(house, () -> get(CompareCodebooks.class).compare(world.author(), BUNDLED, draft)))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(house, this::shelf)).hasSizeLessThanOrEqualTo(3);
        get(Codebooks.class).version(draft);
        assertThat(Statements.during(house, () -> get(Codebooks.class).version(draft)))
                .isEmpty();
    }

    private Map<String, Runnable> attempts(Actor actor) {
        EditCodebook editing = get(EditCodebook.class);
        UUID cohort = world.cohort();
        UUID fresh = UUID.randomUUID();
        Map<String, Runnable> attempts = new LinkedHashMap<>();
        attempts.put("edit", () -> editing.open(actor, draft));
        attempts.put("put", () -> editing.put(actor, draft, renamed("x"), ""));
        attempts.put("leave out", () -> editing.leaveOut(actor, draft, "LIS+OPEN"));
        attempts.put("rule", () -> editing.rule(actor, draft, List.of(), List.of(), ""));
        attempts.put("map", () -> editing.map(actor, draft, List.of(), ""));
        attempts.put("rename", () -> editing.rename(actor, draft, "x", ""));
        attempts.put("publish", () -> editing.publish(actor, draft));
        attempts.put("discard", () -> editing.discard(actor, draft));
        attempts.put("list", () -> get(ListCodebooks.class).list(actor, cohort));
        attempts.put("start", () -> get(StartCodebook.class).from(actor, cohort, fresh, BUNDLED, "x"));
        attempts.put("import", () -> get(StartCodebook.class).fromFile(actor, cohort, fresh, "{}", "x"));
        attempts.put("choose", () -> get(ChooseCodebook.class).choose(actor, cohort, BUNDLED, BUNDLED));
        if (get(SeeCodebook.class).all(actor).size() == 1) {
            attempts.put("see", () -> see(actor, draft));
            attempts.put("export", () -> get(SeeCodebook.class).export(actor, draft));
            attempts.put("compare", () -> get(CompareCodebooks.class).compare(actor, BUNDLED, draft));
        }
        return attempts;
    }

    private String start(UUID operation) {
        return get(StartCodebook.class).from(world.coordinator(), world.cohort(), operation, BUNDLED, " Eigen ");
    }

    private List<?> put(WantedCode code, String seen) {
        return get(EditCodebook.class).put(world.coordinator(), draft, code, seen);
    }

    private WantedCode renamed(String name) {
        return named(get(Codebooks.class).version(BUNDLED).known("LIS+OPEN").orElseThrow(), name);
    }

    private static WantedCode named(Code code, String name) {
        return new WantedCode(
                ChangedCode.named(code, name), code.id().equals("LIS+OPEN") ? List.of("L4", "L6") : List.of("L5"));
    }

    private String fingerprint(String code) {
        return Fingerprint.ofCode(see(world.coordinator(), draft).codebook(), code);
    }

    private String name(String code) {
        return see(world.coordinator(), draft)
                .codebook()
                .known(code)
                .orElseThrow()
                .name()
                .nl();
    }

    private void publish(String key) {
        get(EditCodebook.class).publish(world.coordinator(), key);
    }

    private void choose(String seen, String key) {
        get(ChooseCodebook.class).choose(world.coordinator(), world.cohort(), seen, key);
    }

    private void mark(AssignedReview review) {
        Reader.of(house, review).mark(3, "LIS+OPEN");
    }

    private SeeCodebook.Seen see(Actor reader, String key) {
        return get(SeeCodebook.class).see(reader, key);
    }

    private ListCodebooks.Shelf shelf() {
        return get(ListCodebooks.class).list(world.coordinator(), world.cohort());
    }

    private List<String> actions() {
        return get(AuditRecords.class).by(world.coordinator().accountId()).stream()
                .map(AuditRecord::action)
                .toList();
    }
}
