package nl.naast.app.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a database, completed with the parameters that Naast relies on; those already there stay. */
public record JdbcUrl(String text) {
    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:)(?:file:)?([^;]+).*");
    private static final List<String> H2_PARAMETERS = List.of(
            "MODE=MySQL",
            "DATABASE_TO_LOWER=TRUE",
            "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "NON_KEYWORDS=USER,VALUE,YEAR,MONTH,DAY,KEY",
            "DB_CLOSE_ON_EXIT=FALSE",
            // Without this, H2 loses commits it has already confirmed when the process is killed.
            "WRITE_DELAY=0",
            "TIME ZONE=UTC");
    private static final String SQL_MODE =
            "sql_mode='ANSI_QUOTES,PIPES_AS_CONCAT,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
                    + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

    public static JdbcUrl embeddedIn(Path folder) {
        String path = folder.resolve("naast").toString();
        if (path.contains(";")) {
            throw new CannotStart("The data folder %s has a ';' in its path. Choose another.".formatted(folder));
        }
        return of("jdbc:h2:file:" + path);
    }

    public static JdbcUrl of(String text) {
        if (text.startsWith("jdbc:h2:")) {
            return new JdbcUrl(completed(text, ";", H2_PARAMETERS));
        }
        if (text.startsWith("jdbc:mysql:")) {
            return new JdbcUrl(mysql(text));
        }
        throw new CannotStart("NAAST_DB_URL must begin with jdbc:mysql: or jdbc:h2:.");
    }

    public boolean embedded() {
        return text.startsWith("jdbc:h2:");
    }

    public String driver() {
        return embedded() ? "org.h2.Driver" : "com.mysql.cj.jdbc.MysqlDataSource";
    }

    /** The file that an embedded database lives in; empty for a database in memory or elsewhere. */
    public Optional<Path> file() {
        Matcher matcher = H2_FILE.matcher(text);
        return matcher.matches() ? Optional.of(Path.of(matcher.group(1) + ".mv.db")) : Optional.empty();
    }

    private static String mysql(String text) {
        String withQuery = text.contains("?") ? text : text + "?";
        // The last one keeps the driver from offering the server's own key store as a client certificate.
        String url = completed(withQuery, "&", List.of("connectionTimeZone=UTC", "fallbackToSystemKeyStore=false"));
        if (!has(url, "sessionVariables")) {
            return completed(url, "&", List.of("sessionVariables=" + SQL_MODE));
        }
        return has(url, "sql_mode")
                ? url
                : url.replaceFirst("(?i)(sessionVariables=)", "$1" + Matcher.quoteReplacement(SQL_MODE + ","));
    }

    private static String completed(String url, String separator, List<String> parameters) {
        StringBuilder result = new StringBuilder(url);
        for (String parameter : parameters) {
            if (!has(url, parameter.substring(0, parameter.indexOf('=')))) {
                boolean first = result.charAt(result.length() - 1) == '?'
                        || result.toString().endsWith(separator);
                result.append(first ? "" : separator).append(parameter);
            }
        }
        return result.toString();
    }

    private static boolean has(String url, String name) {
        String wanted = Pattern.quote(name.toLowerCase(Locale.ROOT));
        return Pattern.compile("[;?&,=]" + wanted + "=")
                .matcher(url.toLowerCase(Locale.ROOT))
                .find();
    }
}
