package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.EMAIL;
import static nl.naast.transcript.PersonalDataKind.URL;

import java.util.List;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** E-mail addresses, written or spoken out, and web addresses. */
final class WebAddresses {
    private static final String HOST = "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,6}";
    private static final String TOP =
            "(?:nl|be|de|fr|uk|eu|com|net|org|info|edu|gov|io|nu|tv|amsterdam|frl|sr|ma|tr|pl|es|it|ch|at|dk|se|no|us|ca|au)";
    private static final String TOPS = TOP.substring(3, TOP.length() - 1).replaceAll("(\\w+)", ".$1");

    static final List<Rule> MAIL = List.of(Rule.of(
                    "(?<![\\p{L}\\p{N}_])[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+'-]{0,63}@" + HOST
                            + "\\p{L}{2,24}(?![\\p{L}\\p{N}])",
                    Stand.EMAIL,
                    EMAIL,
                    "transcript.why.email")
            .reaching(Reach.ANY_CASE));

    static final List<Rule> SPOKEN = List.of(Rule.of(
                    "(?i)(?<![\\p{L}\\p{N}_])[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]|\\s?[.]\\s?|\\s(?:punt|dot|streepje|dash|underscore)\\s){1,40}"
                            + "\\s?(?:apenstaartje|apestaartje|\\(at\\)|\\[at]|\\bat(?=\\s\\w+\\s?(?:dot|punt)\\s))\\s?"
                            + "[\\p{L}\\p{N}-]{1,40}(?:\\s?(?:\\.|\\bpunt\\b|\\bdot\\b)\\s?[\\p{L}\\p{N}-]{1,40}){0,3}?"
                            + "\\s?(?:\\.|\\bpunt\\b|\\bdot\\b)\\s?" + TOP + "\\b",
                    Stand.EMAIL,
                    EMAIL,
                    "transcript.why.spokenEmail")
            .reaching(Reach.ANY_CASE));

    static final List<Rule> WEB = List.of(
            Rule.of(
                            "(?i)(?<![\\p{L}\\p{N}@._-])(?:https?://|www\\.)[^\\s<>\"]{2,300}?(?=[.,;:!?)\\]]*(?:\\s|$))",
                            Stand.URL,
                            URL,
                            "transcript.why.url")
                    .needing("http|www")
                    .reaching(Reach.ANY_CASE),
            Rule.of(
                            "(?i)(?<![\\p{L}\\p{N}@._/-])" + HOST + TOP
                                    + "\\b(?![.@-]\\p{L})(?:/[^\\s<>\"]{0,300}?(?=[.,;:!?)\\]]*(?:\\s|$)))?",
                            Stand.URL,
                            URL,
                            "transcript.why.url")
                    .needing(TOPS)
                    .reaching(Reach.ANY_CASE),
            Rule.of(
                            "(?i)(?<![\\p{L}\\p{N}])www\\spunt\\s[\\p{L}\\p{N}-]{2,40}\\spunt\\s" + TOP + "\\b",
                            Stand.URL,
                            URL,
                            "transcript.why.url")
                    .needing("www punt"));

    private WebAddresses() {}
}
