package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be known by how it is written alone. Rules are only tried on texts that hold what they all need. */
final class WrittenForms implements Finder {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Needs DIGIT = Talk::hasDigit;
    private static final Needs COUNT = (talk, text) ->
            talk.hasDigit(text) || talk.words().get(text).stream().anyMatch(WrittenForms::isCount);
    private static final Needs AT = oneOf("apenst|apest|(at)|[at]| at ");
    private static final Needs STREET =
            oneOf("straat|strjitte|laan|weg|plein|gracht|kade|dreef|steeg|singel|plantsoen|street|avenue|road|lane|"
                    + "drive|crescent|boulevard|terrace");
    private static final Needs HEAD =
            oneOf("school|universit|roc |aoc |mbo |mavo|college|lyceum|gymnasium|academ|kinderdag|peuter|kinderopvang|"
                    + "institute|zieken|hospi|mc |mc.|medisch|medical|klini|clini|ggz|ggd|huisarts|centrum|verpleeg|"
                    + "verzorging|zorg|thomashuis|apotheek|praktijk|surgery|nursing home|care home|wijkteam|stichting|"
                    + "vereniging|gemeente|buurthuis|corporatie|uitzend|kerk|moskee|restaurant|hotel|voetbal|foundation|"
                    + "council|church");
    private static final Needs TAIL =
            oneOf("bv|b.v|n.v|v.o.f|vof|ltd|limited| inc| llc| llp| plc|gmbh|corp|company| co|group|holding|trust|"
                    + "foundation|council|church|associates|partners|solutions|industries|orchestra|bank|advies|groep|zorg|"
                    + "huisartsen");
    private static final Needs WORK = oneOf("werk|work|stage|job|baan");
    private static final Set<String> SMALL = Lists.words("numerals.txt");

    private final List<Group> groups;

    private WrittenForms(List<Group> groups) {
        this.groups = groups;
    }

    static WrittenForms sure() {
        return new WrittenForms(List.of(
                new Group(oneOf("@"), WebAddresses.MAIL),
                new Group(AT, WebAddresses.SPOKEN),
                new Group(oneOf(".|www"), WebAddresses.WEB),
                new Group(COUNT, joined(List.of(SpokenNumbers.RULES, Ages.RULES))),
                new Group(STREET, Streets.RULES),
                new Group(HEAD, OrganisationNames.HEADED),
                new Group(TAIL, OrganisationNames.TAILED),
                new Group(oneOf("sint |st. |st."), OrganisationNames.SAINTS),
                new Group(WORK, OrganisationNames.EMPLOYERS),
                new Group(DIGIT, joined(List.of(Dates.RULES, Numbers.RULES, Streets.NUMBERED)))));
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

    private static List<Rule> joined(List<List<Rule>> rules) {
        return rules.stream().flatMap(List::stream).toList();
    }

    private static Needs oneOf(String parts) {
        List<String> all = BAR.splitAsStream(parts).toList();
        return (talk, text) -> all.stream().anyMatch(talk.lower(text)::contains);
    }

    private static boolean isCount(Word word) {
        String plain = word.plain();
        return SMALL.contains(plain) || plain.endsWith("tig") || plain.endsWith("tien") || plain.endsWith("ty");
    }

    /** What a text must hold before rules are worth trying. */
    private interface Needs {
        boolean in(Talk talk, int text);
    }

    private record Group(Needs needs, List<Rule> rules) {
        void find(Talk talk, int text, List<Find> finds) {
            if (needs.in(talk, text)) {
                rules.forEach(rule -> rule.in(talk, text).forEach(finds::add));
            }
        }
    }
}
