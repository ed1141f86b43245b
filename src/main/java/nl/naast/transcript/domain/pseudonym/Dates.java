package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.BIRTH_DATE;
import static nl.naast.transcript.PersonalDataKind.DATE;

import java.util.ArrayList;
import java.util.List;

/** Days that are said in full, and birthdays, in the orders and spellings of Dutch and English. */
final class Dates {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String LONG_YEAR = "(?:1[89]|20)\\d\\d";
    private static final String YEAR = "(?:" + LONG_YEAR + "|['’`]?\\d\\d)";
    private static final String NAME =
            "(?:januari|january|jan|februari|february|feb|maart|march|mrt|mar|april|apr|mei|may"
                    + "|juni|june|jun|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov"
                    + "|december|dec)\\b\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th|e|ste|de)?";
    private static final String TO = "[\\s.,/-]{1,2}";
    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?";
    private static final String START = "(?i)(?<![\\p{L}\\p{N}])(?<!\\d[.,/-])";
    private static final String STOP = "(?![\\p{L}\\p{N}])(?![./-]\\d)";
    private static final List<String> FULL = List.of(
            DAY + "(?:([-/. ])" + MONTH + "\\2)" + YEAR,
            MONTH + "([/-])" + DAY + "\\2" + YEAR,
            "(?:" + LONG_YEAR + "([-/. ])" + MONTH + "\\2" + DAY + TIME + ")",
            "['’`]?\\d\\d([-/])" + MONTH + "\\2" + DAY,
            DAY + ORDINAL + "(?: of| van)?" + TO + NAME + TO + YEAR,
            NAME + TO + DAY + ORDINAL + "[\\s,/-]{1,3}" + LONG_YEAR,
            YEAR + TO + NAME + TO + DAY + ORDINAL);
    private static final String BORN =
            "(?i)\\b(?:geboren|geboortedatum|geb\\.?|jarig|verjaardag|verjaar|born|birthday|birth|dob|b-day)\\b[^.?!\\d]{0,25}?";

    static final List<Rule> RULES = rules();

    private Dates() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String full : FULL) {
            rules.add(Rule.of(
                    BORN + "((?<!\\d)" + full + STOP + ")", Stand.BIRTH_DATE, BIRTH_DATE, "transcript.why.born"));
        }
        FULL.forEach(
                full -> rules.add(Rule.of(START + "(" + full + ")" + STOP, Stand.DATE, DATE, "transcript.why.date")));
        String withoutYear = "(?:" + DAY + ORDINAL + "(?: of)? " + NAME + "|" + NAME + " " + DAY + ORDINAL + ")";
        rules.add(Rule.of(
                BORN + "(" + withoutYear + ")(?![\\p{L}\\p{N}])", Stand.BIRTH_DATE, BIRTH_DATE, "transcript.why.born"));
        return List.copyOf(rules);
    }
}
