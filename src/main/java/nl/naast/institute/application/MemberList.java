package nl.naast.institute.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.institute.Role;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a pasted list of people, one a line: name, sign-in name, role and, if there is one, group. */
final class MemberList {
    private static final Map<String, Role> ROLES = Map.of(
            "student", Role.STUDENT,
            "trainer", Role.TRAINER,
            "docent", Role.TRAINER,
            "teacher", Role.TRAINER,
            "coordinator", Role.COORDINATOR,
            "coördinator", Role.COORDINATOR);
    private static final Set<String> HEADINGS = Set.of("inlognaam", "sign-in name", "login");
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,119}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_GROUP = 80;
    private static final String PROBLEM = "institute.members.problem.";

    private MemberList() {}

    static List<ListedPerson> read(String text) {
        List<ListedPerson> people = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            ListedPerson person = lines[i].isBlank() ? null : read(i + 1, lines[i]);
            if (person != null) {
                boolean twice = !person.isProblem() && !seen.add(person.signInName() + "\n" + person.role());
                people.add(twice ? person.with(PROBLEM + "twice") : person);
            }
        }
        return List.copyOf(people);
    }

    /** Null for a line of headings. */
    private static @Nullable ListedPerson read(int line, String source) {
        List<String> cells = cells(source);
        if (cells.isEmpty()) {
            return new ListedPerson(line, source, "", "", null, "", PROBLEM + "quotes");
        }
        if (HEADINGS.contains(cell(cells, 1).toLowerCase(Locale.ROOT))) {
            return null;
        }
        Role role = ROLES.get(cell(cells, 2).toLowerCase(Locale.ROOT));
        return new ListedPerson(
                line, source, cell(cells, 0), cell(cells, 1), role, cell(cells, 3), problem(cells, role));
    }

    private static String problem(List<String> cells, @Nullable Role role) {
        if (cells.size() < 3 || cells.size() > 4) {
            return PROBLEM + "cells";
        }
        if (cell(cells, 0).isEmpty() || cell(cells, 0).length() > LONGEST_NAME) {
            return PROBLEM + "name";
        }
        if (!SIGN_IN_NAME.matcher(cell(cells, 1)).matches()) {
            return PROBLEM + "signInName";
        }
        if (role == null) {
            return PROBLEM + "role";
        }
        return cell(cells, 3).length() > LONGEST_GROUP ? PROBLEM + "group" : "";
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Empty when quotes do not close. */
    private static List<String> cells(String source) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(source))
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(source, format)) {
            return parser.getRecords().stream()
                    .findFirst()
                    .map(CSVRecord::toList)
                    .orElse(List.of());
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static char separator(String source) {
        if (source.indexOf('\t') >= 0) {
            return '\t';
        }
        return source.indexOf(';') >= 0 ? ';' : ',';
    }
}
