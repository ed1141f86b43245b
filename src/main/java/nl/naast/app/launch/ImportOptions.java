package nl.naast.app.launch;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the import command was asked to do. */
record ImportOptions(
        Path folder,
        String cohort,
        URI server,
        String user,
        @Nullable String passwordFile,
        @Nullable String besideCohortId) {
    static final String USAGE = "Use: ./naast import FOLDER --cohort NAME [--server http://127.0.0.1:8080] "
            + "[--user NAME] [--password-file FILE] [--beside COHORT_ID]";
    static final String PASSWORD = "NAAST_IMPORT_PASSWORD";

    private static final Set<String> KNOWN = Set.of("--cohort", "--server", "--user", "--password-file", "--beside");

    static ImportOptions of(String[] arguments, Map<String, String> environment) {
        Map<String, String> options = new HashMap<>();
        List<String> rest = new ArrayList<>();
        sort(arguments, options, rest);
        String cohort = options.getOrDefault("--cohort", "").strip();
        if (rest.size() != 1 || cohort.isEmpty()) {
            throw new CannotImport("One folder and a cohort are needed. " + USAGE);
        }
        return new ImportOptions(
                dialogues(Path.of(rest.get(0))),
                cohort,
                server(options.getOrDefault(
                        "--server", "http://127.0.0.1:" + environment.getOrDefault("NAAST_PORT", "8080"))),
                options.getOrDefault("--user", "coen"),
                options.get("--password-file"),
                options.get("--beside"));
    }

    private static void sort(String[] arguments, Map<String, String> options, List<String> rest) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("--")) {
                rest.add(argument);
            } else if (KNOWN.contains(argument) && i + 1 < arguments.length) {
                i++;
                options.put(argument, arguments[i]);
            } else {
                throw new CannotImport("\"%s\" is not known, or its value is missing. %s".formatted(argument, USAGE));
            }
        }
    }

    private static Path dialogues(Path folder) {
        Path inside = folder.resolve("dialogues");
        Path chosen = Files.isDirectory(inside) ? inside : folder;
        if (!Files.isDirectory(chosen)) {
            throw new CannotImport("There is no folder %s.".formatted(folder));
        }
        return chosen;
    }

    private static URI server(String given) {
        try {
            URI server = URI.create(given.replaceFirst("/+$", ""));
            if (server.getHost() != null && ("http".equals(server.getScheme()) || "https".equals(server.getScheme()))) {
                return server;
            }
        } catch (IllegalArgumentException e) {
            throw new CannotImport("\"%s\" is no web address.".formatted(given));
        }
        throw new CannotImport("\"%s\" is no web address; it starts with http:// or https://".formatted(given));
    }

    /** From the file that is named, else from the environment, else asked for. */
    String password(Map<String, String> environment, @Nullable Console console) {
        if (passwordFile != null) {
            return firstLine(Path.of(passwordFile));
        }
        String given = environment.get(PASSWORD);
        if (given != null) {
            return given;
        }
        char[] typed = console == null ? null : console.readPassword("Password of %s: ", user);
        if (typed == null) {
            throw new CannotImport("The password of %s is needed: --password-file FILE, or %s in the environment."
                    .formatted(user, PASSWORD));
        }
        return new String(typed);
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new CannotImport("The password file %s cannot be read.".formatted(file));
        }
    }
}
