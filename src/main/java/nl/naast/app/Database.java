package nl.naast.app;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The one database, H2 or MySQL by configuration, and the migrations that own its schema. Read
 * committed on both, so that who waited for a lock sees what the other wrote.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/naast",
        className = "${MPCONFIG=naast.db.driver}",
        url = "${MPCONFIG=naast.db.url}",
        user = "${MPCONFIG=naast.db.user}",
        password = "${MPCONFIG=naast.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 32)
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    @Resource(lookup = "java:app/jdbc/naast")
    private @Nullable DataSource dataSource;

    @Produces
    @Dependent
    @PersistenceContext
    private @Nullable EntityManager entityManager;

    /** Brings the schema up to date; the first thing that happens to the database after a start. */
    public void migrate() {
        Flyway flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load();
        int applied = flyway.migrate().migrationsExecuted;
        LOG.log(Level.INFO, "The schema is up to date, {0} migrations applied", applied);
    }

    public boolean answers() {
        try (Connection connection =
                java.util.Objects.requireNonNull(dataSource).getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
            return false;
        }
    }
}
