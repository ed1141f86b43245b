package nl.naast.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One migrated database for all tests of a run: migrations are slow and tests live in small worlds of
 * their own, so they do not meet.
 */
public enum SharedDatabase {
    H2(TestDatabase::h2),
    MYSQL(TestDatabase::mysql);

    private final Supplier<TestDatabase> maker;
    private @Nullable TestDatabase made;

    SharedDatabase(Supplier<TestDatabase> maker) {
        this.maker = maker;
    }

    public synchronized TestDatabase open() {
        TestDatabase known = made;
        if (known == null) {
            TestDatabase fresh = maker.get();
            Runtime.getRuntime().addShutdownHook(new Thread(fresh::close));
            made = fresh;
            return fresh;
        }
        return known;
    }
}
