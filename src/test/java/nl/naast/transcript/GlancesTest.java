package nl.naast.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.assignment.Submissions;
import nl.naast.shared.PersonalDataHolder;
import nl.naast.testing.RoomTest;
import nl.naast.testing.Statements;
import nl.naast.transcript.application.CatchUpOnGlances;
import nl.naast.transcript.application.TranscriptPersonalData;
import org.junit.jupiter.api.Test;

class GlancesTest extends RoomTest {
    @Test
    void what_was_counted_is_there_as_soon_as_it_is_handed_in() {
        UUID transcript = handIn();
        Glance glance = glance(transcript);
        assertThat(glance.turns()).isEqualTo(6);
        assertThat(glance.turns(Speaker.HELPER)).isEqualTo(3);
        assertThat(glance.questions()).isEqualTo(1);
        assertThat(glance.words()).isEqualTo(counted(transcript).words());
        assertThat(rows(transcript)).isOne();
    }

    @Test
    void many_conversations_cost_one_query() {
        List<UUID> transcripts = world.students().stream()
                .map(world::handIn)
                .map(this::transcript)
                .toList();
        assertThat(Statements.during(
                        house,
                        () -> assertThat(get(Glances.class).of(transcripts)).hasSize(4)))
                .hasSize(1);
    }

    @Test
    void a_transcript_that_does_not_exist_is_left_out() {
        assertThat(get(Glances.class).of(List.of(UUID.randomUUID()))).isEmpty();
        assertThat(get(Glances.class).of(List.of())).isEmpty();
    }

    @Test
    void what_was_handed_in_before_there_was_counting_is_counted_when_asked_and_kept_at_the_next_start() {
        UUID transcript = handIn();
        Glance kept = glance(transcript);
        change("delete from transcript_glance where transcript_id = ?", transcript);
        assertThat(glance(transcript)).isEqualTo(kept);
        assertThat(rows(transcript)).isZero();
        catchUp();
        assertThat(rows(transcript)).isOne();
        assertThat(glance(transcript)).isEqualTo(kept);
    }

    @Test
    void what_older_rules_counted_is_counted_again() {
        UUID transcript = handIn();
        change("update transcript_glance set rules = 0, questions = 7 where transcript_id = ?", transcript);
        catchUp();
        assertThat(glance(transcript).questions()).isEqualTo(1);
    }

    @Test
    void the_numbers_stay_when_the_words_go() {
        UUID transcript = handIn();
        Glance before = glance(transcript);
        PersonalDataHolder holder = get(TranscriptPersonalData.class);
        house.in(() -> holder.erase(world.author().accountId()));
        catchUp();
        assertThat(glance(transcript)).isEqualTo(before);
    }

    @Test
    void newer_rules_leave_the_numbers_alone_where_the_words_are_gone() {
        UUID transcript = handIn();
        Glance before = glance(transcript);
        change("update turn set text = '' where transcript_id = ?", transcript);
        change("update transcript_glance set rules = 0 where transcript_id = ?", transcript);
        catchUp();
        assertThat(glance(transcript)).isEqualTo(before);
    }

    @Test
    void an_author_is_handed_over_what_was_counted() {
        handIn();
        Map<String, Object> export =
                get(TranscriptPersonalData.class).export(world.author().accountId());
        assertThat(export.toString()).contains("helperWords", "questions=1");
    }

    private void catchUp() {
        int counted = get(CatchUpOnGlances.class).some();
        while (counted > 0) {
            counted = get(CatchUpOnGlances.class).some();
        }
    }

    private UUID handIn() {
        return transcript(world.handIn(world.author()));
    }

    private UUID transcript(UUID submission) {
        return get(Submissions.class).byId(submission).orElseThrow().transcriptId();
    }

    private Glance glance(UUID transcript) {
        return Objects.requireNonNull(get(Glances.class).of(List.of(transcript)).get(transcript));
    }

    private Glance counted(UUID transcript) {
        Conversation read = get(Conversations.class).read(world.author(), transcript);
        return nl.naast.transcript.domain.glance.Counted.in(read.turns(), "nl");
    }

    private long rows(UUID transcript) {
        try (var connection = house.database().connection();
                var statement =
                        connection.prepareStatement("select count(*) from transcript_glance where transcript_id = ?")) {
            statement.setBytes(1, bytes(transcript));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql, UUID transcript) {
        try (var connection = house.database().connection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes(transcript));
            assertThat(statement.executeUpdate()).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        byte[] bytes = new byte[16];
        java.nio.ByteBuffer.wrap(bytes).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Arrays.copyOf(bytes, 16);
    }
}
