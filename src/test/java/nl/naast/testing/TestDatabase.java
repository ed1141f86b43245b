package nl.naast.testing;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A fresh database with the real migrations: H2 in memory, or a schema of its own in a MySQL that is named. */
public final class TestDatabase {
    /** Names a MySQL: {@code jdbc:mysql://host:port/database?user=…&password=…}. */
    public static final String MYSQL = "NAAST_TEST_MYSQL_URL";

    private final String url;
    private final EntityManagerFactory factory;

    private TestDatabase(String url) {
        this.url = url;
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .load()
                .migrate();
        this.factory = Persistence.createEntityManagerFactory("naast", properties(url));
    }

    public static TestDatabase h2() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "NON_KEYWORDS=USER,VALUE,YEAR,MONTH,DAY,KEY;DB_CLOSE_DELAY=-1;TIME ZONE=UTC");
    }

    public static @Nullable String mysqlUrl() {
        return System.getenv(MYSQL);
    }

    /** A schema of its own in the MySQL that the environment names. */
    public static TestDatabase mysql() {
        String base = java.util.Objects.requireNonNull(mysqlUrl());
        String schema = "naast_test_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = DriverManager.getConnection(base);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + schema + " default collate utf8mb4_0900_as_cs");
        } catch (SQLException e) {
            throw new IllegalStateException("The MySQL of " + MYSQL + " does not let a schema be made", e);
        }
        String url = base.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + schema);
        return new TestDatabase(url + (url.contains("?") ? "&" : "?")
                + "connectionTimeZone=UTC&sessionVariables=transaction_isolation='READ-COMMITTED'");
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    public void close() {
        factory.close();
        if (url.startsWith("jdbc:mysql")) {
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database " + connection.getCatalog());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Map<String, Object> properties(String url) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.TRANSACTION_TYPE, "RESOURCE_LOCAL");
        properties.put(PersistenceUnitProperties.JTA_DATASOURCE, "");
        properties.put(PersistenceUnitProperties.JDBC_URL, url);
        properties.put(
                PersistenceUnitProperties.JDBC_DRIVER,
                url.startsWith("jdbc:mysql") ? "com.mysql.cj.jdbc.Driver" : "org.h2.Driver");
        part(url, "user").ifPresent(user -> properties.put(PersistenceUnitProperties.JDBC_USER, user));
        part(url, "password").ifPresent(word -> properties.put(PersistenceUnitProperties.JDBC_PASSWORD, word));
        properties.put(PersistenceUnitProperties.SESSION_NAME, UUID.randomUUID().toString());
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        return properties;
    }

    /** EclipseLink always names a user itself, be it an empty one. */
    private static Optional<String> part(String url, String name) {
        return Pattern.compile("[?&]" + name + "=([^&]*)")
                .matcher(url)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }
}
