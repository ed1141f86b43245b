package nl.naast.end2end;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of real things around Daan, a student who handed in and did not judge herself yet, and the name of
 * a fellow student who has nothing to do with them.
 */
final class ThingsInTheWorld {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> things = new HashMap<>();
    private final Connection connection;

    private ThingsInTheWorld(Connection connection) throws SQLException {
        this.connection = connection;
        String ofDaan = "select s.id from submission s join account a on a.id = s.author_id and a.sign_in_name = 'daan'"
                + " order by s.handed_in_at ";
        keep("submission", ofDaan + "desc limit 1");
        keep("released", ofDaan + "asc limit 1");
        keep("round", "select round_id from submission where id = " + thing("submission"));
        keep("cohort", "select cohort_id from practice_round where id = " + thing("round"));
        keep("transcript", "select transcript_id from submission where id = " + thing("submission"));
        keep("codebook", "select id from codebook_version where published_at is not null limit 1");
        keep("draft", "select id from codebook_version where published_at is null order by number desc limit 1");
        keep("programme", "select programme_id from cohort where id = " + thing("cohort"));
        for (String role : new String[] {"self", "peer", "trainer"}) {
            keep(
                    role.equals("self") ? "review" : role + "Review",
                    "select id from review where role = '" + role.toUpperCase(java.util.Locale.ROOT)
                            + "' and submission_id = " + thing("submission") + " limit 1");
        }
        keep(
                "releasedTrainerReview",
                "select id from review where role = 'TRAINER' and submission_id = " + thing("released"));
        things.put("bystander", bystander());
        things.put("moment", "beside-m-under-the-table");
        things.put("part", "lessons");
        things.put("item", "own-" + UUID.nameUUIDFromBytes(new byte[] {2}));
        things.put("turn", "1");
        things.put("seq", "1");
        things.put("answer", "thanks");
        things.put("stance", "equal");
        things.put("scale", "COMP-LIS");
    }

    static ThingsInTheWorld look() {
        try (Connection connection = RunningNaast.get().database()) {
            return new ThingsInTheWorld(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts ids where a text names them; {@code {new}} is a fresh one each time. */
    String fill(String text) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(idFor(found.group(1))));
    }

    String bystanderName() {
        return things.get("bystander") == null ? "" : things.get("bystander");
    }

    private String idFor(String name) {
        if (name.equals("session") && !things.containsKey(name)) {
            things.put(name, Session.ID);
        }
        return name.equals("new")
                ? UUID.randomUUID().toString()
                : things.getOrDefault(
                        name, UUID.nameUUIDFromBytes(new byte[] {1}).toString());
    }

    /** One for all tests of a run. */
    private static final class Session {
        static final String ID = classSession();
    }

    /** A class session of Ilse's for her group, which looks at its first turn. */
    private static String classSession() {
        UUID id = UUID.randomUUID();
        try (Connection now = RunningNaast.get().database()) {
            insert(now, id, """
                    insert into class_session (id, institute_id, cohort_id, group_id, leader_id, code, kind, item,
                      language, codebook_version, turn, with_lines, revision, started_at, version)
                    select ?, m.institute_id, m.cohort_id, m.group_id, m.account_id, 'QWRTPS', 'ANCHOR',
                      'accept-anchor-weak', 'nl', p.codebook_version, 1, true, 1, current_timestamp, 1
                    from membership m join account a on a.id = m.account_id join cohort c on c.id = m.cohort_id
                    join programme p on p.id = c.programme_id where a.sign_in_name = 'ilse'
                    """);
            insert(now, id, """
                    insert into class_turn (id, institute_id, session_id, number, opened_at, answers, version)
                    select s.id, s.institute_id, s.id, 1, s.started_at, 0, 1 from class_session s where s.id = ?
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id.toString();
    }

    private static void insert(Connection now, UUID id, String sql) throws SQLException {
        try (PreparedStatement statement = now.prepareStatement(sql)) {
            statement.setBytes(
                    1,
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("The example world lacks: " + sql);
            }
        }
    }

    private void keep(String name, String sql) throws SQLException {
        things.put(name, uuid(first(sql)).toString());
    }

    private String thing(String name) {
        return "X'" + things.getOrDefault(name, "").replace("-", "") + "'";
    }

    private String bystander() throws SQLException {
        return new String(
                first("select cast(a.sign_in_name as varbinary) from membership m join account a on a.id = m.account_id"
                        + " where m.role = 'STUDENT' and m.cohort_id = " + thing("cohort")
                        + " and a.id not in (select r.reviewer_id from review r join submission s"
                        + " on s.id = r.submission_id join account d on d.id = s.author_id"
                        + " where d.sign_in_name = 'daan') order by a.sign_in_name limit 1"),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] first(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("The example world lacks: " + sql);
            }
            return rows.getBytes(1);
        }
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
