package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.PHONE;

import java.util.List;

/** Telephone numbers as they are said: nul zes, twaalf, drieëndertig, or zero seven double five. */
final class SpokenNumbers {
    private static final String DUTCH = "(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
            + "|(?:\\p{L}{2,8}(?:tien|(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)))"
            + "|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|\\d{1,3})";
    private static final String ENGLISH =
            "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|\\d{1,3})";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?i)(?<![\\p{L}\\p{N}])nul[ ,-]{1,2}(?:zes|een|één|twee|drie|vier|vijf|zeven|acht|\\d)(?:[ ,-]{1,2}"
                            + DUTCH + "){4,9}(?![\\p{L}\\p{N}])",
                    Stand.PHONE,
                    PHONE,
                    "transcript.why.spokenPhone"),
            Rule.of(
                    "(?i)(?<![\\p{L}\\p{N}])" + ENGLISH + "(?:[ ,-]{1,2}" + ENGLISH + "){6,14}(?![\\p{L}\\p{N}])",
                    Stand.PHONE,
                    PHONE,
                    "transcript.why.spokenPhone"));

    private SpokenNumbers() {}
}
