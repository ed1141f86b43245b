package nl.naast.app.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;

/** Tells file by file what became of the import, and counts. */
final class ImportReport {
    private final PrintStream out;
    private final long startedAt = System.nanoTime();
    private int taken;
    private int there;
    private int refused;
    private long turns;

    ImportReport(PrintStream out) {
        this.out = out;
    }

    static PrintStream console(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, Charset.defaultCharset());
    }

    void tell(String file, ImportAnswer answer) {
        if (!answer.isTaken()) {
            refuse(file, answer.reason());
        } else if (answer.wasThere()) {
            there++;
            out.printf(Locale.ROOT, "%s: was there already%n", file);
        } else {
            taken++;
            turns += answer.turns();
            out.printf(Locale.ROOT, "%s: %d turns%n", file, answer.turns());
        }
    }

    void refuse(String file, String reason) {
        refused++;
        out.printf(Locale.ROOT, "%s: refused. %s%n", file, reason);
    }

    /** @return the exit code: 0 when every file is in, 1 otherwise */
    int sumUp(String cohort) {
        double seconds = Duration.ofNanos(System.nanoTime() - startedAt).toMillis() / 1000.0;
        out.printf(
                Locale.ROOT,
                "%s: %d imported, %d there already, %d refused; %d turns in %.1f s (%.0f turns per second)%n",
                cohort,
                taken,
                there,
                refused,
                turns,
                seconds,
                turns / Math.max(seconds, 0.001));
        return refused == 0 ? 0 : CannotImport.REFUSED;
    }
}
