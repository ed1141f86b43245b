package nl.naast.testing;

import java.util.EnumMap;
import java.util.Map;

/**
 * One migrated database for all tests of a run: migrations are slow and tests live in small worlds of
 * their own, so they do not meet.
 */
public enum SharedDatabase {
    H2,
    MYSQL;

    private static final Map<SharedDatabase, TestDatabase> OPEN = new EnumMap<>(SharedDatabase.class);

    public TestDatabase open() {
        synchronized (OPEN) {
            return OPEN.computeIfAbsent(this, SharedDatabase::make);
        }
    }

    private static TestDatabase make(SharedDatabase database) {
        TestDatabase made = database == H2 ? TestDatabase.h2() : TestDatabase.mysql();
        Runtime.getRuntime().addShutdownHook(new Thread(made::close));
        return made;
    }
}
