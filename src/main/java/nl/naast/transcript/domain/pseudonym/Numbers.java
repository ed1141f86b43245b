package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.BSN;
import static nl.naast.transcript.PersonalDataKind.LICENCE_PLATE;
import static nl.naast.transcript.PersonalDataKind.OTHER;
import static nl.naast.transcript.PersonalDataKind.STUDENT_NUMBER;

import java.util.List;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Numbers that belong to one person: citizen, student, card, car. */
final class Numbers {
    private static final String ALONE = "(?<![\\p{L}\\p{N}])(?<![\\d][.,/-])";
    private static final String END = "(?![\\p{L}\\p{N}])(?![.,/-]\\d)";
    private static final String PLATE = "(?:[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2}-\\d{2}"
            + "|[A-Z]{2}-\\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\\d{2}|\\d{2}-[A-Z]{2}-[A-Z]{2}|\\d{2}-[A-Z]{3}-\\d"
            + "|\\d-[A-Z]{3}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|[A-Z]{3}-\\d{2}-[A-Z]|\\d-[A-Z]{2}-\\d{3}"
            + "|[A-Z]-\\d{2}-[A-Z]{3})";

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "(?i)\\b(?:bsn|burgerservicenummer|sofi-?nummer)\\b\\D{0,20}?(?<!\\d)(\\d{8,9}|\\d{2,4}[. -]\\d{2,3}[. -]\\d{2,3})(?!\\d)",
                            Stand.BSN,
                            BSN,
                            "transcript.why.bsn")
                    .where(Numbers::passesElevenTest),
            Rule.of(
                            ALONE + "(?:\\d{8,9}|\\d{2,4}[. -]\\d{2,3}[. -]\\d{2,3})" + END,
                            Stand.BSN,
                            BSN,
                            "transcript.why.bsn")
                    .where(Numbers::passesElevenTest),
            Rule.of(
                    "(?i)(?:student(?:en)?|leerling|collegekaart)[ -]?(?:nummer|nr\\.?|number|id|no\\.?)\\W{0,3}(?:\\w{1,6}\\W{1,2}){0,3}?([a-z]?\\d{5,10})\\b",
                    Stand.STUDENT,
                    STUDENT_NUMBER,
                    "transcript.why.student"),
            Rule.of("(?i)" + ALONE + "s\\d{6,8}" + END, Stand.STUDENT, STUDENT_NUMBER, "transcript.why.student"),
            Rule.of(ALONE + "\\d(?:[ -]?\\d){11,18}" + END, Stand.NUMBER, OTHER, "transcript.why.card")
                    .where(Numbers::passesLuhn),
            Rule.of(ALONE + PLATE + END, Stand.PLATE, LICENCE_PLATE, "transcript.why.plate"),
            Rule.of(ALONE + "[A-Z]{2}\\d{2} [A-Z]{3}" + END, Stand.PLATE, LICENCE_PLATE, "transcript.why.plate"),
            Rule.of(
                    "(?i)\\b(?:kenteken|nummerplaat|number plate|licen[cs]e plate|registration)\\b[^\\d.?!]{0,15}?\\b((?=[a-z\\d -]{0,9}\\d)[a-z\\d]{1,3}[ -]?[a-z\\d]{2,3}[ -]?[a-z\\d]{1,3})\\b",
                    Stand.PLATE,
                    LICENCE_PLATE,
                    "transcript.why.plate"),
            Rule.of(ALONE + "\\d{3}-\\d{2}-\\d{4}" + END, Stand.NUMBER, OTHER, "transcript.why.number"),
            Rule.of(ALONE + "(?:\\d{1,3}\\.){3}\\d{1,3}" + END, Stand.NUMBER, OTHER, "transcript.why.number"));

    static final List<Rule> REMAINING = List.of(
            Rule.of(ALONE + "(?:[A-Za-z]\\d{7,17}|\\d{7,20})" + END, Stand.NUMBER, OTHER, "transcript.why.number"));

    private Numbers() {}

    /** Weights 9 to 2 and −1, as the Dutch government gives out citizen service numbers. */
    static boolean passesElevenTest(String spelled) {
        String digits = digits(spelled);
        if (digits.length() < 8
                || digits.length() > 9
                || digits.chars().distinct().count() == 1) {
            return false;
        }
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -Character.digit(nine.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(nine.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    private static boolean passesLuhn(String spelled) {
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits(spelled));
    }

    static String digits(String spelled) {
        return spelled.replaceAll("\\D", "");
    }
}
