package nl.naast.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.persistence.BundledCodebook;
import nl.naast.end2end.RunningNaast;
import nl.naast.transcript.domain.glance.QuestionRules;

/** A long conversation that many people read at the same time, written straight into the database of a running demo. */
final class BusyWorld {
    private static final List<Code> CODES = new BundledCodebook()
            .read("naast-1").codes().stream().filter(code -> !code.forClient()).toList();
    private static final String[] SAYS = {
        "Hoi, fijn dat je er bent. Waar zou je het vandaag over willen hebben, en hoe zit je erbij?",
        "Nou ja, het is thuis nogal veel. Mijn moeder belt elke avond en ik weet niet goed wat ik dan moet zeggen. Dan loop ik maar weer een rondje.",
        "Je loopt een rondje. En als je terugkomt?",
        "Dan is het even stil. [stilte] Dan denk ik dat het wel meevalt, en de volgende avond begint het opnieuw, precies hetzelfde."
    };

    private final int turns;
    private final int number;
    private final UUID transcript = UUID.randomUUID();
    private final List<UUID> reviews = new ArrayList<>();

    private BusyWorld(int turns, int number) {
        this.turns = turns;
        this.number = number;
    }

    /** Readers {@code lezer-<number>-1} and on, each with a review of her own that is not finished. */
    static BusyWorld make(int number, int turns, int readers, int marks) {
        BusyWorld world = new BusyWorld(turns, number);
        try (Connection connection = RunningNaast.get().database()) {
            world.writeConversation(connection);
            for (int i = 1; i <= readers; i++) {
                world.addReader(connection, i, i == 1 ? marks : 0);
            }
            return world;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String reader(int i) {
        return "lezer-" + number + "-" + i;
    }

    UUID review(int i) {
        return reviews.get(i - 1);
    }

    List<UUID> reviews() {
        return List.copyOf(reviews);
    }

    int turns() {
        return turns;
    }

    /** Copied from one that the example world has, so that every column that is required is filled in. */
    private void writeConversation(Connection connection) throws SQLException {
        run(
                connection,
                "insert into transcript (id, institute_id, author_id, language, source_format, handed_in_at, version)"
                        + " select ?, t.institute_id, t.author_id, t.language, t.source_format, t.handed_in_at, 1"
                        + " from transcript t join account a on a.id = t.author_id and a.sign_in_name = 'daan' limit 1",
                transcript);
        try (PreparedStatement turn =
                connection.prepareStatement("insert into turn (transcript_id, number, institute_id, speaker, text)"
                        + " select id, ?, institute_id, ?, ? from transcript where id = ?")) {
            for (int i = 1; i <= turns; i++) {
                turn.setInt(1, i);
                turn.setString(2, i % 2 == 1 ? "HELPER" : "CLIENT");
                turn.setString(3, SAYS[(i - 1) % SAYS.length] + " (" + i + ")");
                turn.setBytes(4, bytes(transcript));
                turn.addBatch();
            }
            turn.executeBatch();
        }
        count(connection);
    }

    /** As is done when a conversation is handed in. */
    private void count(Connection connection) throws SQLException {
        String lengths = IntStream.range(0, turns)
                .mapToObj(i -> (i % 2 == 0 ? "H" : "C") + SAYS[i % SAYS.length].split(" ").length)
                .collect(Collectors.joining());
        run(
                connection,
                "insert into transcript_glance (transcript_id, institute_id, turn_lengths, questions, asking_turns, rules,"
                        + " version) select id, institute_id, '" + lengths + "', " + turns / 2 + ", " + turns / 2 + ", "
                        + QuestionRules.VERSION + ", 1 from transcript where id = ?",
                transcript);
    }

    private void addReader(Connection connection, int i, int marks) throws SQLException {
        UUID account = UUID.randomUUID();
        UUID submission = UUID.randomUUID();
        UUID review = UUID.randomUUID();
        addAccount(connection, i, account);
        addReview(connection, account, submission, review);
        run(
                connection,
                "insert into reading_grant (id, institute_id, transcript_id, account_id, granted_at, version)"
                        + " select random_uuid(), institute_id, id, ?, handed_in_at, 1 from transcript where id = ?",
                account,
                transcript);
        reviews.add(review);
        mark(connection, review, marks);
    }

    private void addAccount(Connection connection, int i, UUID account) throws SQLException {
        run(
                connection,
                "insert into account (id, sign_in_name, display_name, password_hash, language, opened_at, version)"
                        + " select ?, '" + reader(i) + "', 'Lezer', password_hash, 'nl', opened_at, 1 from account"
                        + " where sign_in_name = 'sam'",
                account);
        run(
                connection,
                "insert into membership (id, institute_id, cohort_id, group_id, account_id, role, since, version)"
                        + " select random_uuid(), m.institute_id, m.cohort_id, m.group_id, ?, m.role, m.since, 1"
                        + " from membership m join account a on a.id = m.account_id and a.sign_in_name = 'sam' limit 1",
                account);
    }

    private void addReview(Connection connection, UUID account, UUID submission, UUID review) throws SQLException {
        run(
                connection,
                "insert into submission (id, institute_id, round_id, author_id, transcript_id, consent_id, handed_in_at,"
                        + " kind, version) select ?, s.institute_id, s.round_id, ?, ?, s.consent_id, s.handed_in_at,"
                        + " s.kind, 1 from submission s join account a on a.id = s.author_id"
                        + " and a.sign_in_name = 'daan' order by s.handed_in_at desc limit 1",
                submission,
                account,
                transcript);
        run(
                connection,
                "insert into review (id, institute_id, round_id, submission_id, transcript_id, author_id, reviewer_id,"
                        + " role, letter, codebook_version, assigned_at, strength, question, version)"
                        + " select ?, s.institute_id, s.round_id, s.id, s.transcript_id, s.author_id, ?, 'PEER', 'A',"
                        + " 'naast-1', s.handed_in_at, '', '', 1 from submission s where s.id = ?",
                review,
                account,
                submission);
    }

    private void mark(Connection connection, UUID review, int marks) throws SQLException {
        List<Integer> helpers = IntStream.rangeClosed(1, turns)
                .filter(turn -> turn % 2 == 1)
                .boxed()
                .toList();
        try (PreparedStatement mark = connection.prepareStatement(
                "insert into mark (id, institute_id, review_id, transcript_id, turn_number, speaker, code, remark,"
                        + " rewrite, made_at, changed_at, version) select random_uuid(), institute_id, id, transcript_id,"
                        + " ?, 'HELPER', ?, ?, '', assigned_at, assigned_at, 1 from review where id = ?")) {
            for (int i = 0; i < marks; i++) {
                mark.setInt(1, helpers.get(i % helpers.size()));
                mark.setString(2, CODES.get(10 + i / helpers.size()).id());
                mark.setString(3, i % 4 == 0 ? "Mooi dat je hier even wacht." : "");
                mark.setBytes(4, bytes(review));
                mark.addBatch();
            }
            mark.executeBatch();
        }
    }

    private static void run(Connection connection, String sql, UUID... ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setBytes(i + 1, bytes(ids[i]));
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("The example world lacks what this copies: " + sql);
            }
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
