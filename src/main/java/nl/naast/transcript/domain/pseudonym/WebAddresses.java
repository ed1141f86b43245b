package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** E-mail addresses and web addresses. */
final class WebAddresses implements Finder {
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+-]{0,63}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,200}\\.\\p{L}{2,24}");

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < talk.texts().size(); i++) {
            Matcher matcher = EMAIL.matcher(talk.texts().get(i));
            while (matcher.find()) {
                finds.add(new Find(
                        new Place(i, matcher.start(), matcher.end()),
                        matcher.group(),
                        PersonalDataKind.EMAIL,
                        Stand.EMAIL.in(talk.language()),
                        "transcript.why.email",
                        Find.key(matcher.group()),
                        Reach.ANY_CASE));
            }
        }
        return finds;
    }
}
