package nl.naast.app.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.Texts;
import nl.naast.transcript.domain.reading.ReadTranscript;
import nl.naast.transcript.domain.reading.ReadingChoices;
import nl.naast.transcript.domain.reading.ReadingLimits;
import nl.naast.transcript.domain.reading.TranscriptReader;

/** Reads files of conversations as handing in does, without a server or a database, and tells it as JSON. */
public final class ReadFiles {
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private final ReadOptions options;
    private final ReadingJson json;
    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts = new Texts();
    private final Set<Path> written = new HashSet<>();
    private boolean refused;

    private ReadFiles(ReadOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.json = new ReadingJson(texts, options.language());
        this.out = out;
        this.err = err;
    }

    /** Ends with 0 when every file was read, 1 when one was refused, 2 when the command was given wrongly. */
    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        int code = run(out, stream(FileDescriptor.err), arguments);
        out.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            return new ReadFiles(ReadOptions.of(arguments), out, err).readAll();
        } catch (CannotRead wrong) {
            err.println(wrong.reason());
        } catch (InvalidPathException noPath) {
            err.println("\"%s\" is no name of a file. %s".formatted(noPath.getInput(), ReadOptions.USAGE));
        }
        err.flush();
        return WRONG_USE;
    }

    private int readAll() {
        for (Path path : options.paths()) {
            if (!Files.exists(path)) {
                throw new CannotRead("There is no file or folder %s. %s".formatted(path, ReadOptions.USAGE));
            }
        }
        for (Path path : options.paths()) {
            Path above = path.toAbsolutePath().getParent();
            Path root = Files.isDirectory(path) || above == null ? path.toAbsolutePath() : above;
            files(path).forEach(file -> read(file, root.relativize(file.toAbsolutePath())));
        }
        out.flush();
        err.flush();
        return refused ? REFUSED : 0;
    }

    private static List<Path> files(Path path) {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.equals(path) || !isHidden(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotRead("The folder %s cannot be read.".formatted(path));
        }
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    private void read(Path file, Path name) {
        tell(file, name, answer(file));
    }

    private String answer(Path file) {
        ReadingLimits limits = ReadingLimits.standard();
        try {
            limits.allowBytes(Files.size(file));
            ReadTranscript read =
                    TranscriptReader.read(Files.readAllBytes(file), limits, new ReadingChoices(options.tiers(), ""));
            return json.read(file.toString(), read);
        } catch (BusinessRuleViolation violation) {
            refused = true;
            return json.refused(file.toString(), texts.of(options.language(), violation));
        } catch (IOException unreadable) {
            refused = true;
            return json.refused(file.toString(), "The file cannot be read.");
        }
    }

    private void tell(Path file, Path name, String answer) {
        Path folder = options.out();
        if (folder == null) {
            out.println(answer);
            return;
        }
        Path target = folder.resolve(name + ".json");
        if (!written.add(target)) {
            throw new CannotRead("Two files are named %s. Give them --out folders of their own.".formatted(name));
        }
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, answer + "\n");
            err.println("%s → %s".formatted(file, target));
        } catch (IOException full) {
            throw new CannotRead("%s cannot be written.".formatted(target));
        }
    }
}
