package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What can be known by how it is written alone. Rules are only tried on texts that hold what they all need. */
final class WrittenForms implements Finder {
    private static final Predicate<String> DIGIT = Pattern.compile("\\d").asPredicate();
    private static final Predicate<String> COUNT = Pattern.compile(
                    "(?i)\\d|(?<!\\p{L})(?:\\p{L}{2,5}[eë]n)?(?:twin|twen|der|thir|veer|vier|for|fou|vijf|fif|fiv|zes|six|zeven|seven|ach|tach|eigh|nege|nin|"
                            + "tien|ten|elf|elev|twaa|twel|drie|thre|two|twee)")
            .asPredicate();
    private static final Predicate<String> AT =
            Pattern.compile("(?i)apenst|apest|[(\\[]at[)\\]]|\\bat\\b").asPredicate();

    private final List<Group> groups;

    private WrittenForms(List<Group> groups) {
        this.groups = groups;
    }

    static WrittenForms sure() {
        return new WrittenForms(List.of(
                new Group(text -> text.indexOf('@') >= 0, WebAddresses.MAIL),
                new Group(AT, WebAddresses.SPOKEN),
                new Group(text -> text.indexOf('.') >= 0 || text.contains("www"), WebAddresses.WEB),
                new Group(COUNT, SpokenNumbers.RULES),
                new Group(COUNT, Ages.RULES),
                new Group(anything -> true, Streets.RULES),
                new Group(DIGIT, Dates.RULES),
                new Group(DIGIT, Numbers.RULES),
                new Group(DIGIT, Streets.NUMBERED)));
    }

    /** What is a number of something, if it is nothing else. */
    static WrittenForms remaining() {
        return new WrittenForms(List.of(new Group(DIGIT, Numbers.REMAINING)));
    }

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < talk.texts().size(); i++) {
            for (Group group : groups) {
                group.find(talk, i, finds);
            }
        }
        return finds;
    }

    private record Group(Predicate<String> needs, List<Rule> rules) {
        void find(Talk talk, int text, List<Find> finds) {
            if (needs.test(talk.texts().get(text))) {
                rules.forEach(rule -> rule.in(talk, text).forEach(finds::add));
            }
        }
    }
}
