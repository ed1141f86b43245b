package nl.naast.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The key that texts are encrypted with at rest: 32 bytes, written as base64. */
final class TextKey {
    private static final int BYTES = 32;
    private static final String HOW_TO_MAKE_ONE = "Make one with: openssl rand -base64 32";

    private TextKey() {}

    static String of(Map<String, String> variables, Settings settings) {
        Optional<String> given = new Environment(variables).secret("NAAST_KEY").filter(text -> !text.isBlank());
        return given.map(key -> checked(key, "NAAST_KEY")).orElseGet(() -> ofFolder(settings));
    }

    private static String ofFolder(Settings settings) {
        if (!settings.database().url().embedded()) {
            throw new CannotStart("NAAST_KEY or NAAST_KEY_FILE is required with an external database. "
                    + HOW_TO_MAKE_ONE + " and keep it apart from the database's backups.");
        }
        Path file = settings.data().resolve("naast.key");
        return Files.exists(file) ? read(file) : create(file, settings);
    }

    private static String read(Path file) {
        try {
            return checked(Files.readString(file), file.toString());
        } catch (IOException cause) {
            throw new CannotStart("The key %s cannot be read. Check who owns it.".formatted(file), cause);
        }
    }

    private static String create(Path file, Settings settings) {
        // A new key beside an old database would make every text in it unreadable.
        if (settings.database().url().file().filter(Files::exists).isPresent()) {
            throw new CannotStart("The key %s is missing, but there is a database that needs it. ".formatted(file)
                    + "Put the key back from your backup.");
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return write(file, Base64.getEncoder().encodeToString(bytes));
    }

    private static String write(Path file, String key) {
        try {
            Files.createFile(file, forOwnerOnly(file));
            Files.writeString(file, key + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            return key;
        } catch (IOException cause) {
            throw new CannotStart("The key %s cannot be written.".formatted(file), cause);
        }
    }

    private static FileAttribute<?>[] forOwnerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String checked(String text, String source) {
        String key = text.strip();
        if (length(key) != BYTES) {
            throw new CannotStart("%s is not a base64 text of 32 bytes. %s".formatted(source, HOW_TO_MAKE_ONE));
        }
        return key;
    }

    private static int length(String key) {
        try {
            return Base64.getDecoder().decode(key).length;
        } catch (IllegalArgumentException notBase64) {
            return -1;
        }
    }
}
