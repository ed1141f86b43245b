package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.domain.pseudonym.Find.Reach;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.IBANValidator.Validator;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.jspecify.annotations.Nullable;

/** International bank account numbers, in one piece or in groups. */
final class BankAccounts implements Finder {
    private static final Pattern START =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Alpha}{2} ?\\d{2}(?=[ .-]?\\p{Alnum})");
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:iban|rekening\\w*|bank\\w*|account)\\b");

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < talk.texts().size(); i++) {
            Matcher matcher = START.matcher(talk.texts().get(i));
            while (matcher.find()) {
                Place at = account(talk.texts().get(i), i, matcher.start());
                if (at != null) {
                    finds.add(Find.of(talk, at, PersonalDataKind.IBAN, Stand.IBAN, "transcript.why.iban")
                            .reaching(Reach.ANY_CASE));
                }
            }
        }
        return finds;
    }

    /** As many letters and digits as accounts of that country have, if together they pass the test or are said to be one. */
    private static @Nullable Place account(String text, int index, int start) {
        String country = text.substring(start, start + 2).toUpperCase(Locale.ROOT);
        Validator format = IBANValidator.DEFAULT_IBAN_VALIDATOR.getValidator(country);
        if (format == null) {
            return null;
        }
        StringBuilder code = new StringBuilder();
        int end = start;
        while (end < text.length() && code.length() < format.getIbanLength() && isPart(text, end)) {
            if (Character.isLetterOrDigit(text.charAt(end))) {
                code.append(Character.toUpperCase(text.charAt(end)));
            }
            end++;
        }
        boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        boolean complete = ends && code.length() == format.getIbanLength();
        return complete && isAccount(text, start, code.toString()) ? new Place(index, start, end) : null;
    }

    private static boolean isPart(String text, int at) {
        char here = text.charAt(at);
        boolean gap = " .-\u00a0".indexOf(here) >= 0;
        return isAscii(here) || (gap && at + 1 < text.length() && isAscii(text.charAt(at + 1)));
    }

    private static boolean isAscii(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    private static boolean isAccount(String text, int start, String code) {
        return IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(code) || isSaidToBe(text, start, code);
    }

    private static boolean isSaidToBe(String text, int start, String code) {
        String near = text.substring(Math.max(0, start - 30), start);
        return SAID.matcher(near).find() && code.matches("[A-Z]{2}\\d{2}[A-Z\\d]+");
    }
}
