package nl.naast.transcript.domain.pseudonym;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.transcript.PersonalDataKind;

/** Telephone numbers: those that can be dialled, and those that are written like one. */
final class Phones implements Finder {
    private static final List<String> REGIONS = List.of("NL", "GB", "US");
    private static final Pattern DIGITS = Pattern.compile("(?:\\d\\D{0,4}?){6}");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/_@-])(?:\\+\\s?|\\(\\+?(?=\\d{1,6}\\)))?\\d(?:[\\d ()]|[.\\-–/](?=[\\d ])){4,20}\\d(?:-\\d{2,4})?(?: ?(?:x|ext\\.?) ?\\d{1,5})?(?![\\p{L}\\p{N}]|[.,/-]\\d)");
    private static final Pattern CALL = Pattern.compile(
            "(?i)\\b(?:tel|telefoon\\w*|bel|bellen|belt|gebeld|mobiel\\w*|nummer|nr|fax|phone|call|called|calling|mobile|cell|number|office|"
                    + "messages?|answering|reach|whatsapp|sms|text|registered)\\b");

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < talk.texts().size(); i++) {
            String text = talk.texts().get(i);
            if (DIGITS.matcher(text).find()) {
                dialled(talk, i, finds);
                written(talk, i, finds);
            }
        }
        return finds;
    }

    private static void dialled(Talk talk, int index, List<Find> finds) {
        for (String region : REGIONS) {
            for (PhoneNumberMatch match :
                    PhoneNumberUtil.getInstance().findNumbers(talk.texts().get(index), region, Leniency.VALID, 200)) {
                add(talk, new Place(index, match.start(), match.end()), "transcript.why.phone", finds);
            }
        }
    }

    private static void written(Talk talk, int index, List<Find> finds) {
        String text = talk.texts().get(index);
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            if (looksDialled(matcher.group()) || isSaidToBe(text, matcher)) {
                add(talk, new Place(index, matcher.start(), matcher.end()), "transcript.why.phoneShape", finds);
            }
        }
    }

    private static void add(Talk talk, Place at, String why, List<Find> finds) {
        finds.add(Find.of(talk, at, PersonalDataKind.PHONE, Stand.PHONE, why));
    }

    private static boolean looksDialled(String written) {
        int digits = Numbers.digits(written).length();
        boolean begins = written.matches("[(+0].*") && !written.matches("00?\\d[-/.].*");
        boolean grouped = digits >= 9 && digits <= 15 && written.matches("\\d+(?:[ .-]\\d+){2,5}");
        return (begins && digits >= 8 && digits <= 15) || grouped || written.matches("\\d{3}[ .-]\\d{3}[ .-]\\d{4}");
    }

    private static boolean isSaidToBe(String text, Matcher matcher) {
        int digits = Numbers.digits(matcher.group()).length();
        String near = text.substring(Math.max(0, matcher.start() - 40), matcher.start());
        String next = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 12));
        return digits >= 6
                && digits <= 15
                && (CALL.matcher(near).find() || CALL.matcher(next).find());
    }
}
