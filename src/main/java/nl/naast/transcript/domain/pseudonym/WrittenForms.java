package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;

/** What can be known by how it is written alone. */
final class WrittenForms implements Finder {
    private final List<Rule> anywhere;
    private final List<Rule> withDigits;

    private WrittenForms(List<Rule> anywhere, List<Rule> withDigits) {
        this.anywhere = anywhere;
        this.withDigits = withDigits;
    }

    static WrittenForms sure() {
        return new WrittenForms(
                joined(WebAddresses.RULES, SpokenNumbers.RULES, Streets.RULES),
                joined(Dates.RULES, Ages.RULES, Numbers.RULES, Streets.NUMBERED));
    }

    /** What is a number of something, if it is nothing else. */
    static WrittenForms remaining() {
        return new WrittenForms(List.of(), Numbers.REMAINING);
    }

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < talk.texts().size(); i++) {
            int text = i;
            anywhere.forEach(rule -> rule.in(talk, text).forEach(finds::add));
            if (talk.texts().get(i).chars().anyMatch(Character::isDigit)) {
                withDigits.forEach(rule -> rule.in(talk, text).forEach(finds::add));
            }
        }
        return finds;
    }

    @SafeVarargs
    private static List<Rule> joined(List<Rule>... rules) {
        List<Rule> all = new ArrayList<>();
        for (List<Rule> some : rules) {
            all.addAll(some);
        }
        return all;
    }
}
