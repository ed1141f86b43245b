package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;

/** What can be known by how it is written alone. */
final class WrittenForms implements Finder {
    private static final List<Rule> ANYWHERE = joined(WebAddresses.RULES, SpokenNumbers.RULES, Streets.RULES);
    private static final List<Rule> WITH_DIGITS = joined(Dates.RULES, Ages.RULES, Numbers.RULES, Streets.NUMBERED);

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < talk.texts().size(); i++) {
            int text = i;
            ANYWHERE.forEach(rule -> rule.in(talk, text).forEach(finds::add));
            if (talk.texts().get(i).chars().anyMatch(Character::isDigit)) {
                WITH_DIGITS.forEach(rule -> rule.in(talk, text).forEach(finds::add));
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
