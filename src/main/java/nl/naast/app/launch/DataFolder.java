package nl.naast.app.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything of one Naast: database, key, logs and temporary files. One process at a time. */
final class DataFolder {
    /** Kept reachable, and so held, until the process ends; the system frees it even after a kill. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;

    DataFolder(Path path) {
        this.path = path;
    }

    void claim() {
        @Nullable FileLock lock;
        try {
            Files.createDirectories(path.resolve("logs"));
            lock = tryLock(
                    FileChannel.open(path.resolve("naast.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException cause) {
            throw new CannotStart(
                    "The data folder %s cannot be written. Check who owns it, or choose another with NAAST_DATA."
                            .formatted(path),
                    cause);
        }
        if (lock == null) {
            throw new CannotStart("Another Naast is running on the data folder %s. ".formatted(path)
                    + "Stop it first, or choose another folder with NAAST_DATA.");
        }
        HELD.add(lock);
    }

    /** H2 locks its file; asking beforehand turns its stack trace into one line. */
    void refuseIfInUse(Path database) {
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            if (tryLock(channel) == null) {
                throw new CannotStart(
                        "The database %s is in use by another program. Close that first.".formatted(database));
            }
        } catch (IOException cause) {
            throw new CannotStart("The database %s cannot be written. Check who owns it.".formatted(database), cause);
        }
    }

    /** An empty folder for temporary files: whatever a killed server left there is gone. */
    Path emptyTemporaryFolder() {
        Path folder = path.resolve("naast-temp");
        try {
            deleteAll(folder);
            return Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new CannotStart("The temporary folder %s cannot be emptied.".formatted(folder), cause);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
