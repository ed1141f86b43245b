package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.ADDRESS;
import static nl.naast.transcript.PersonalDataKind.POSTCODE;

import java.util.List;

/** Streets, with or without a number, and postcodes. */
final class Streets {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’]{1,30}";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String CAPITAL = BEFORE + "(?=[\\p{Lu}1-3])";
    private static final String DUTCH =
            "(?:straat|strjitte|str|laan|ln|weg|wg|plein|pln|gracht|gr|kade|dijk|dyk|dreef|drf|hof|hf|steeg"
                    + "|stg|singel|sngl|pad|pd|plantsoen|plnts|park|prk|markt|mrkt|baan|bolwerk|dam|st|burg|wal|veld|hoek|akker|erf|oord"
                    + "|ring|poort|haven|boulevard|wijk|hoven|berg|brink|park|kamp|kreek|es|donk|horst|rade|zoom|tuin|vaart|sloot|brug)";
    private static final String SURELY = "(?:straat|strjitte|laan|weg|plein|gracht|kade|dreef|steeg|singel|plantsoen)";
    private static final String FIRST =
            "(?:(?:Prof\\.?|Professor|Dr\\.?|Doctor|Mr\\.?|Ir\\.?|Burg\\.?|Burgemeester|Pastoor|Koning|Koningin|Prins|Prinses"
                    + "|Sint|St\\.|Van|De|Den|Ter|Oude|Nieuwe|Lange|Korte|Grote|Kleine|Eerste|Tweede|Derde|[1-3]e|van|de|der|den|het|ten|ter|"
                    + NAME
                    + ")[ ]|(?:\\p{Lu}\\.?){1,4} ?){0,5}";
    private static final String NUMBER =
            "\\d{1,4}(?:\\s?[a-zA-Z]\\b)?(?:\\s?-\\s?\\d{1,3}[a-z]?)?(?:\\s(?:bis|hs|huis|[1-4] hoog|[IV]{1,3})\\b)?";
    private static final String ENGLISH =
            "(?:Streets?|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Court|Ct\\.?|Place|Pl\\.?|Square|Sq\\.?"
                    + "|Crescent|Close|Gardens|Terrace|Way|Boulevard|Blvd\\.?|Highway|Hwy|Parkway|Grove|Mews|Row|Circle|Trail)";
    private static final String ENGLISH_FIRST = "(?:(?:" + NAME + "|\\d{1,3}(?:st|nd|rd|th)|[NESW]\\.?) ){1,4}";
    private static final String TAIL = "(?:[,\\s]{1,6}(?:Apt\\.?|Apartment|Suite|Flat|Unit) ?#?\\w{1,5})?";
    private static final String NOT_AFTER = "(?![\\p{L}\\p{N}])";

    static final List<Rule> RULES = List.of(
            street(CAPITAL + FIRST + "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}" + SURELY + NOT_AFTER),
            street(BEFORE + "(?:Laan|Weg|Plein|Kade|Straat) van (?:de |het |den )?" + NAME + NOT_AFTER),
            street(
                    "(?i)\\b(?:woon|woont|wonen|woonde|straat|adres)\\b[^.?!]{0,20}?\\b(?:in|aan|op) (?:de|het) (\\p{Lu}?[\\p{L}\\p{M}'’-]{3,30}"
                            + SURELY + ")" + NOT_AFTER),
            street(BEFORE + ENGLISH_FIRST + "(?:Street|Avenue|Road|Lane|Drive|Crescent|Boulevard|Terrace)"
                    + NOT_AFTER));

    static final List<Rule> NUMBERED = List.of(
            address(CAPITAL + FIRST + "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}" + DUTCH + "\\s" + NUMBER + NOT_AFTER),
            address(BEFORE + "(?:Laan|Weg|Plein|Kade|Straat) van (?:de |het |den )?" + NAME + "\\s" + NUMBER
                    + NOT_AFTER),
            address(CAPITAL + FIRST + "(?:Gracht|Singel|Markt|Dijk|Kade|Plein|Laan|Hof|Haven|Wal|Brink)\\s" + NUMBER
                    + NOT_AFTER),
            address("(?i)" + BEFORE + "(\\p{L}[\\p{L}\\p{M}'’-]{2,30}" + SURELY + "\\s" + NUMBER + ")" + NOT_AFTER),
            address(BEFORE + "\\d{1,5}[a-zA-Z]?,? " + ENGLISH_FIRST + ENGLISH + NOT_AFTER + TAIL),
            address(BEFORE + "(?:Apt\\.?|Suite|Flat|P\\.?O\\.? Box|Postbus) ?#?\\d{1,6}" + NOT_AFTER),
            postcode(BEFORE + "(?:[1-9]\\d{3}\\s?(?!SA|SD|SS)[A-Z]{2})" + NOT_AFTER),
            postcode(BEFORE + "[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}" + NOT_AFTER),
            postcode(
                    "(?i)\\b(?:postcode|post code|zip(?: code)?)\\b\\W{0,3}(?:(?:is|van|was)\\s)?(\\d{3,5}(?:[ -]?\\d{2,4})?|\\d{4}\\s?[a-z]{2})\\b"),
            postcode(
                    ",\\s(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\\s(\\d{5}(?:-\\d{4})?)\\b"));

    private Streets() {}

    private static Rule street(String pattern) {
        return Rule.of(pattern, Stand.STREET_NAME, ADDRESS, "transcript.why.street");
    }

    private static Rule address(String pattern) {
        return Rule.of(pattern, Stand.STREET, ADDRESS, "transcript.why.address");
    }

    private static Rule postcode(String pattern) {
        return Rule.of(pattern, Stand.POSTCODE, POSTCODE, "transcript.why.postcode");
    }
}
