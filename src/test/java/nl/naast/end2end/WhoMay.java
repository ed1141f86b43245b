package nl.naast.end2end;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One line of the table of who may do what.
 *
 * @param expected answer by person: a status, or {@code signin} for the way to the sign-in page
 */
record WhoMay(String verb, String path, String query, String body, Map<String, String> expected) {
    static List<WhoMay> lines() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WhoMay.class.getResourceAsStream("/end2end/who-may.txt")),
                StandardCharsets.UTF_8))) {
            List<String> lines = table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> people = cells(lines.get(0));
            return lines.stream().skip(1).map(line -> line(people, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Pattern.compile("\\s+").splitAsStream(line.trim()).toList();
    }

    String route() {
        return verb + " " + path;
    }

    private static WhoMay line(List<String> people, String line) {
        int body = line.indexOf("<<");
        List<String> cells = cells(body < 0 ? line : line.substring(0, body));
        if (cells.size() != people.size()) {
            throw new IllegalStateException("who-may.txt: " + cells.size() + " cells in: " + line);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 2; i < cells.size(); i++) {
            expected.put(people.get(i), cells.get(i));
        }
        int query = cells.get(1).indexOf('?');
        return new WhoMay(
                cells.get(0),
                query < 0 ? cells.get(1) : cells.get(1).substring(0, query),
                query < 0 ? "" : cells.get(1).substring(query),
                body < 0 ? "" : line.substring(body + 2).trim(),
                expected);
    }
}
