package nl.naast.institute.application;

import nl.naast.institute.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of a pasted list, as far as it could be understood.
 *
 * @param line where it stands, from 1
 * @param source the line as it was pasted
 * @param role null when none was recognised
 * @param problem a text key that says what is wrong with it; empty when it can be added
 */
public record ListedPerson(
        int line,
        String source,
        String name,
        String signInName,
        @Nullable Role role,
        String group,
        String problem) {
    public boolean isProblem() {
        return !problem.isEmpty();
    }

    ListedPerson with(String otherProblem) {
        return new ListedPerson(line, source, name, signInName, role, group, otherProblem);
    }
}
