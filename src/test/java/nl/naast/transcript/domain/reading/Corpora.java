package nl.naast.transcript.domain.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Test data that is not ours to publish: where it is absent, the test says so and is skipped. */
public final class Corpora {
    private static final Path ROOT = Path.of(System.getenv().getOrDefault("NAAST_TEST_DATA", "../shared/data"));

    private Corpora() {}

    public static Path at(String path) {
        Path found = ROOT.resolve(path);
        boolean present = Files.exists(found);
        if (!present) {
            System.err.println("Skipped: no test data at " + found + "; set NAAST_TEST_DATA to its folder.");
        }
        assumeTrue(present, "no test data at " + found);
        return found;
    }
}
