package nl.naast.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.naast.end2end.RunningNaast;

/** Addresses with ids of the example world. */
final class Examples {
    private Examples() {}

    /** The newest review that this person was asked for. */
    static String readingPage(String signInName) {
        String sql = "select r.id from review r join account a on a.id = r.reviewer_id"
                + " where a.sign_in_name = ? order by r.assigned_at desc limit 1";
        try (Connection connection = RunningNaast.get().database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, signInName);
            ResultSet rows = statement.executeQuery();
            rows.next();
            ByteBuffer id = ByteBuffer.wrap(rows.getBytes(1));
            return "/annotation/read.xhtml?review=" + new UUID(id.getLong(), id.getLong());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
