package nl.naast.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.identity.domain.Account;
import nl.naast.identity.persistence.Accounts;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Turn;
import org.junit.jupiter.api.Test;

/** What is written comes back as it was, and what must not be readable is not. */
class KeptValuesTest extends RoomTest {
    @Test
    void ids_come_back_as_they_were() {
        for (UUID id : new UUID[] {UUID.randomUUID(), new UUID(-1, -1), new UUID(1L << 63, 42)}) {
            UUID unique =
                    new UUID(id.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
            keep(new Account(unique, world.signInName("Id" + unique), "Name", Instant.EPOCH));
            assertThat(account(unique).id()).isEqualTo(unique);
        }
    }

    @Test
    void moments_keep_their_microseconds_and_their_zone() {
        for (String moment : new String[] {
            "2026-03-29T01:30:00.123456Z", "2026-10-25T00:59:59.999999Z", "2026-12-31T23:59:59.000001Z"
        }) {
            UUID id = UUID.randomUUID();
            keep(new Account(id, world.signInName("At" + id), "Name", Instant.parse(moment)));
            assertThat(account(id).openedAt()).isEqualTo(Instant.parse(moment));
        }
    }

    @Test
    void every_script_and_sign_is_kept() {
        UUID id = UUID.randomUUID();
        String name = "Zoë 😀 李 ⟨مرحبا⟩ ’";
        keep(new Account(id, world.signInName("U" + id), name, Instant.EPOCH));
        assertThat(account(id).displayName()).isEqualTo(name);
    }

    @Test
    void a_draft_is_sealed_in_the_database() throws SQLException {
        get(WriteTranscript.class).save(world.author(), world.round(), SmallWorld.draft());
        assertSealed("select sealed from transcript_draft where purpose_id = ?", world.round());
    }

    @Test
    void the_original_is_sealed_and_the_shared_text_shows_no_names() throws SQLException {
        UUID transcript = world.reviews(world.handIn(world.author())).get(0).transcriptId();
        assertSealed("select sealed from original_text where transcript_id = ?", transcript);
        assertThat(get(Conversations.class).read(world.trainer(), transcript).turns())
                .extracting(Turn::text)
                .noneMatch(text -> text.contains("Anna") || text.contains(SmallWorld.CLIENT_NAME))
                .anyMatch(text -> text.contains("[cliënt]"));
    }

    private void assertSealed(String sql, UUID id) throws SQLException {
        try (Connection connection = house.database().connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes(id));
            ResultSet rows = statement.executeQuery();
            assertThat(rows.next()).isTrue();
            byte[] sealed = rows.getBytes(1);
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("thuis", "Pietersen", "text");
        }
    }

    private void keep(Account account) {
        house.in(() -> get(Accounts.class).add(account));
    }

    private Account account(UUID id) {
        return house.in(() -> get(Accounts.class).byId(id).orElseThrow());
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
