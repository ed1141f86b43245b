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
            List<String> people = List.of(lines.get(0).trim().split("\\s+"));
            return lines.stream().skip(1).map(line -> line(people, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String route() {
        return verb + " " + path;
    }

    private static WhoMay line(List<String> people, String line) {
        int body = line.indexOf("<<");
        String[] cells = (body < 0 ? line : line.substring(0, body)).trim().split("\\s+");
        if (cells.length != people.size()) {
            throw new IllegalStateException("who-may.txt: " + cells.length + " cells in: " + line);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 2; i < cells.length; i++) {
            expected.put(people.get(i), cells[i]);
        }
        int query = cells[1].indexOf('?');
        return new WhoMay(
                cells[0],
                query < 0 ? cells[1] : cells[1].substring(0, query),
                query < 0 ? "" : cells[1].substring(query),
                body < 0 ? "" : line.substring(body + 2).trim(),
                expected);
    }
}
