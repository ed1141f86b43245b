package nl.naast.transcript;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.naast.assignment.Submissions;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.privacy.domain.AuditRecord;
import nl.naast.privacy.persistence.AuditRecords;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.transcript.application.ForgetOriginals;
import nl.naast.transcript.application.OpenOriginal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text as its author had it: who sees it, and when it is gone. */
class OriginalTest extends RoomTest {
    private UUID transcript;

    @BeforeEach
    void something_is_handed_in() {
        world.handIn(world.author());
        transcript = get(Submissions.class).by(world.author()).get(0).transcriptId();
    }

    @Test
    void the_author_sees_the_text_as_it_was_and_until_when() {
        OpenOriginal.Original original =
                get(OpenOriginal.class).open(world.author(), transcript).orElseThrow();
        assertThat(original.text().turns()).isEqualTo(SmallWorld.draft().turns());
        assertThat(original.keptUntil())
                .isEqualTo(House.NOW.plus(Duration.ofDays(30)).atZone(ZoneId.of("Europe/Amsterdam")));
    }

    @Test
    void nobody_else_finds_it() {
        Stream<Actor> others = Stream.concat(
                world.students().stream().skip(1),
                Stream.of(world.trainer(), world.coordinator(), world.administrator()));
        assertThat(others.map(other -> refusal(() -> get(OpenOriginal.class).open(other, transcript))))
                .containsOnly("shared.violation.notFound");
        assertThat(refusal(() -> get(OpenOriginal.class).delete(world.trainer(), transcript)))
                .isEqualTo("shared.violation.notFound");
    }

    @Test
    void what_the_author_deletes_is_gone_and_has_no_copy() {
        get(OpenOriginal.class).delete(world.author(), transcript);
        assertThat(get(OpenOriginal.class).open(world.author(), transcript)).isEmpty();
        assertThat(get(WriteTranscript.class)
                        .open(world.author(), world.round())
                        .draft()
                        .turns())
                .isEmpty();
        get(OpenOriginal.class).delete(world.author(), transcript);
        assertThat(actions(world.author(), "transcript.OriginalDeleted")).hasSize(1);
    }

    @Test
    void it_is_forgotten_when_its_time_is_over_and_not_before() {
        house.clock()
                .at(
                        House.NOW.plus(Duration.ofDays(30)),
                        () -> get(ForgetOriginals.class).forget());
        assertThat(get(OpenOriginal.class).open(world.author(), transcript)).isPresent();
        house.clock().at(later(), () -> get(ForgetOriginals.class).forget());
        assertThat(get(OpenOriginal.class).open(world.author(), transcript)).isEmpty();
    }

    @Test
    void several_who_forget_at_once_leave_one_record_of_it() {
        List<Throwable> failures = atOnce(
                4,
                other -> other.clock()
                        .at(later(), () -> other.get(ForgetOriginals.class).forget()));
        assertThat(failures).isEmpty();
        assertThat(actions(new Actor(new UUID(0, 0)), "transcript.OriginalForgotten").stream()
                        .filter(record -> record.detail().equals("days=30") && record.isAbout(transcript)))
                .hasSize(1);
    }

    private static java.time.Instant later() {
        return House.NOW.plus(Duration.ofDays(30)).plusSeconds(1);
    }

    private List<AuditRecord> actions(Actor actor, String action) {
        return get(AuditRecords.class).by(actor.accountId()).stream()
                .filter(record -> record.action().equals(action))
                .toList();
    }
}
