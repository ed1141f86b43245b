package nl.naast.app.launch;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Imports a folder of conversations as the submissions of a cohort, through the server that runs: the
 * data folder belongs to that one process. Running it again changes nothing.
 */
public final class ImportFolder {
    /** A folder may hold other things too; what a file really is, the reader finds out by its content. */
    private static final Set<String> ENDINGS = Set.of(
            "csv", "tsv", "txt", "vtt", "srt", "json", "otr", "eaf", "cha", "html", "htm", "docx", "doc", "odt", "rtf",
            "pdf", "xlsx", "xls", "ods");

    private final ImportOptions options;
    private final ImportClient client;
    private final ImportReport report;

    private ImportFolder(ImportOptions options, ImportReport report) {
        this.options = options;
        this.client = new ImportClient(options.server());
        this.report = report;
    }

    /** Ends with 0 when every file is in, 1 when something was refused, 2 when no server runs. */
    public static void main(String[] arguments) {
        PrintStream out = ImportReport.console(FileDescriptor.out);
        PrintStream err = ImportReport.console(FileDescriptor.err);
        System.exit(run(arguments, System.getenv(), out, err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            ImportOptions options = ImportOptions.of(arguments, environment);
            return new ImportFolder(options, new ImportReport(out)).importAll(environment);
        } catch (CannotImport refusal) {
            err.println(refusal.reason());
            return refusal.exitCode();
        }
    }

    private int importAll(Map<String, String> environment) {
        List<Path> files = files();
        client.signIn(options.user(), options.password(environment, System.console()));
        files.forEach(this::importFile);
        return report.sumUp(options.cohort());
    }

    private List<Path> files() {
        try (Stream<Path> entries = Files.list(options.folder())) {
            List<Path> found =
                    entries.filter(ImportFolder::isConversation).sorted().toList();
            if (found.isEmpty()) {
                throw new CannotImport("There are no files with conversations in %s.".formatted(options.folder()));
            }
            return found;
        } catch (IOException e) {
            throw new CannotImport("The folder %s cannot be read.".formatted(options.folder()));
        }
    }

    private static boolean isConversation(Path file) {
        return Files.isRegularFile(file)
                && ENDINGS.contains(ending(nameOf(file)).toLowerCase(Locale.ROOT));
    }

    /** What stands after the last dot. */
    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void importFile(Path file) {
        String name = nameOf(file);
        try {
            byte[] content = Files.readAllBytes(file);
            ImportAnswer answer = client.post(query(name, content), content);
            if (answer.isNotFound()) {
                throw new CannotImport(
                        "\"%s\" does not coordinate a cohort into, or beside which, \"%s\" can be imported."
                                .formatted(options.user(), options.cohort()));
            }
            report.tell(name, answer);
        } catch (IOException e) {
            report.refuse(name, "The file cannot be read.");
        }
    }

    private Map<String, String> query(String name, byte[] content) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("cohortName", options.cohort());
        query.put("name", name.substring(0, name.length() - ending(name).length() - 1));
        query.put("operationId", operation(name, content).toString());
        String beside = options.besideCohortId();
        if (beside != null) {
            query.put("beside", beside);
        }
        return query;
    }

    /** The same file for the same cohort always is the same operation. */
    private UUID operation(String name, byte[] content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((options.cohort() + '\n' + name + '\n').getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        return UUID.nameUUIDFromBytes(all.toByteArray());
    }
}
