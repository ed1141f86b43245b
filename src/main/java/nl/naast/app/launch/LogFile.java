package nl.naast.app.launch;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One log file with a plain name that never changes; full ones move on to naast.1.log and further, then away. */
final class LogFile {
    private final Path path;
    private final long limit;
    private final int kept;
    private @Nullable Writer writer;
    private long size;

    LogFile(Path path, long limit, int kept) {
        this.path = path;
        this.limit = limit;
        this.kept = kept;
    }

    Path path() {
        return path;
    }

    synchronized void write(String text) {
        try {
            Writer open = opened(text.length());
            open.write(text);
            open.flush();
            size += text.length();
        } catch (IOException fullDiskOrGone) {
            // A log that cannot be written must not stop the people who are working.
            writer = null;
        }
    }

    private Writer opened(int length) throws IOException {
        if (writer == null) {
            size = Files.exists(path) ? Files.size(path) : 0;
        }
        if (size > 0 && size + length > limit) {
            moveOn();
        }
        if (writer == null) {
            writer = Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return writer;
    }

    private void moveOn() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
        for (int number = kept; number > 0; number--) {
            if (Files.exists(numbered(number - 1))) {
                Files.move(numbered(number - 1), numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        size = 0;
    }

    private Path numbered(int number) {
        String name = path.getFileName().toString();
        return number == 0 ? path : path.resolveSibling(name.replaceFirst("\\.log$", "." + number + ".log"));
    }
}
