package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.AGE;

import java.util.List;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** Ages, in figures or in words, where something near them says that they are an age. */
final class Ages {
    private static final String TENS_NL = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig";
    private static final String UNITS_NL = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
    private static final String WORDS_NL = "(?:(?:" + UNITS_NL + ")(?:en|ën)(?:" + TENS_NL + ")|" + TENS_NL
            + "|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|" + UNITS_NL + ")";
    private static final String UNITS_EN = "one|two|three|four|five|six|seven|eight|nine";
    private static final String WORDS_EN = "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:"
            + UNITS_EN + "))?" + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
            + UNITS_EN + ")";
    private static final String FIGURES = "(?:1[01]\\d|\\d{1,2}(?:[.,]\\d)?)(?:-(?:1[01]\\d|\\d{1,2})(?:[.,]\\d)?)?";
    private static final String NL = "(?:" + FIGURES + "|" + WORDS_NL + ")";
    private static final String EN = "(?:" + FIGURES + "|" + WORDS_EN + ")";
    private static final String BEFORE = "(?i)(?<![\\p{L}\\p{N}.,/-])";
    private static final String NO_OTHER_COUNT =
            "(?![\\p{L}\\p{N}%€$:]|[.,/-]\\d|\\s(?:uur|minuten|dagen|weken|maanden|keer|jaar|procent|kilo|meter|hours?|minutes?|days?"
                    + "|weeks?|months?|times?|percent|pounds?|kilos?|miles?|dollars?|euros?|cigarettes?|or\\b|to\\b|different|of\\b))";

    static final List<Rule> RULES = List.of(
            age(BEFORE + "(" + NL + "\\s?-?\\s?jarigen?)\\b").needing("jarig"),
            age(BEFORE + "(" + NL + "\\sjaar(?:\\soud)?)(?=\\s(?:oud|jong)\\b)").needing("jaar"),
            age(BEFORE + "(" + NL + "\\sjaar\\s(?:oud|jong))\\b").needing("jaar"),
            age(BEFORE
                            + "(?:ben|bent|is|was|wordt|word|werd|geworden)\\s(?:nu\\s|pas\\s|net\\s|al\\s|bijna\\s|inmiddels\\s)?("
                            + NL
                            + "\\sjaar)\\b(?!\\s(?:geleden|lang|later|samen|getrouwd|bezig|weg|in\\b|op\\b|bij\\b|onder))")
                    .needing("jaar"),
            age(BEFORE
                            + "(?:ik ben|jij bent|je bent|hij is|zij is|ze is|(?:werd|wordt|word|geworden))\\s(?:nu\\s|pas\\s|net\\s|al\\s|bijna\\s)?("
                            + FIGURES.replace("\\d{1,2}", "[1-9]\\d") + ")" + NO_OTHER_COUNT)
                    .needing("ben |bent |hij is|zij is|ze is|werd|wordt|word |geworden"),
            age(BEFORE + "(?:leeftijd(?:\\s(?:van|is))?|toen (?:ik|hij|ze|zij) |op mijn |op z'n |op haar )\\s?(" + NL
                            + "(?:\\sjaar)?)(?:e|de|ste)?" + NO_OTHER_COUNT)
                    .needing("leeftijd|toen |op mijn|op z'n|op haar"),
            age(BEFORE + "(" + EN + "[\\s-]+(?:years?|yrs?)[\\s-]+old)\\b").needing("old"),
            age(BEFORE + "(" + EN + "\\s?(?:y/o|yo|y\\.o\\.))(?![\\p{L}\\p{N}])")
                    .needing("y/o|yo|y.o."),
            age(BEFORE + "(?:turn(?:ed|s|ing)?|aged?(?:\\sof)?|at the age of)\\s(" + EN + ")" + NO_OTHER_COUNT)
                    .needing("turn|age"),
            age(BEFORE
                            + "(?:i am|i['’]?m|he['’]?s|she['’]?s|he is|she is|he was|she was|i was|when i was)\\s(?:now\\s|only\\s|just\\s|almost\\s|about\\s)?("
                            + EN.replace("|" + UNITS_EN + ")", ")")
                            + ")(?=\\s?(?:[.,;!?]|$|and\\b|now\\b|years of age))")
                    .needing("i am|i'm|i’m|im |he's|he’s|he is|he was|i was"));

    private Ages() {}

    /** The same figures elsewhere may count something else. */
    private static Rule age(String pattern) {
        return Rule.of(pattern, Stand.AGE, AGE, "transcript.why.age").reaching(Reach.ONLY_HERE);
    }
}
