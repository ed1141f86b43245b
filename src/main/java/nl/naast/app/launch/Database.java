package nl.naast.app.launch;

import java.nio.file.Path;

/** The database that Naast works with: the embedded one unless the environment names another. */
public record Database(JdbcUrl url, String user, String password) {

    public static Database of(Environment environment, Path data) {
        JdbcUrl url = environment.secret("NAAST_DB_URL").map(JdbcUrl::of).orElseGet(() -> JdbcUrl.embeddedIn(data));
        return new Database(
                url,
                environment.secret("NAAST_DB_USER").orElse("naast"),
                environment.secret("NAAST_DB_PASSWORD").orElseGet(() -> usual(url)));
    }

    /** Not a secret: who can read the embedded database's file needs no password, and texts have their own key. */
    private static String usual(JdbcUrl url) {
        if (!url.embedded()) {
            throw new CannotStart("NAAST_DB_PASSWORD or NAAST_DB_PASSWORD_FILE is required with an external database.");
        }
        return "naast";
    }

    /** The password stays out of logs and error reports. */
    @Override
    public String toString() {
        return "Database as " + user;
    }
}
