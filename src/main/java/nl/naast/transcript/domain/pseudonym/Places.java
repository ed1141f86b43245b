package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** Towns, regions and countries that are on a list. */
final class Places implements Finder {
    private static final Set<String> WHERE = Set.of(
            "in",
            "uit",
            "naar",
            "te",
            "nabij",
            "bij",
            "rond",
            "vanuit",
            "from",
            "to",
            "near",
            "at",
            "around",
            "of",
            "gemeente");
    private static final Set<String> INSIDE = Set.of("in", "uit", "te", "from", "near");

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (List<Word> words : talk.words()) {
            int i = 0;
            while (i < words.size()) {
                int length = lengthAt(talk, words, i);
                if (length > 0) {
                    finds.add(find(talk, words.get(i), words.get(i + length - 1)));
                }
                i += Math.max(1, length);
            }
        }
        return finds;
    }

    /** Whether a word says that what follows is somewhere. */
    static boolean isInside(String plain) {
        return INSIDE.contains(plain);
    }

    /** How many words from here name a place, the longest name first. */
    private static int lengthAt(Talk talk, List<Word> words, int at) {
        boolean begins = Gazetteer.begins(words.get(at).plain());
        int most = begins ? Math.min(Gazetteer.LONGEST, words.size() - at) : 0;
        for (int length = most; length > 0; length--) {
            Place span = new Place(
                    words.get(at).text(),
                    words.get(at).start(),
                    words.get(at + length - 1).end());
            if (span.length() < 60 && Gazetteer.isPlace(Gazetteer.key(talk.between(span)))) {
                return isMeant(talk, words, at, length) ? length : 0;
            }
        }
        return 0;
    }

    /** A town that is also a word or a name must stand where only a town can stand. */
    private static boolean isMeant(Talk talk, List<Word> words, int at, int length) {
        Word first = words.get(at);
        boolean somewhere = at > 0 && WHERE.contains(words.get(at - 1).plain());
        boolean ambiguous = length == 1 && isAmbiguous(talk, first.plain());
        if (!first.isCapitalised()) {
            return somewhere && !ambiguous && first.plain().length() > 4;
        }
        return !ambiguous || (somewhere && !first.opens());
    }

    private static boolean isAmbiguous(Talk talk, String plain) {
        Vocabulary vocabulary = Vocabulary.of(talk.language());
        return plain.length() < 4
                || Gazetteer.isAmbiguous(plain)
                || vocabulary.isOrdinary(plain)
                || vocabulary.isFirstName(plain);
    }

    private static Find find(Talk talk, Word first, Word last) {
        Place at = new Place(first.text(), first.start(), last.end());
        String key = Gazetteer.key(talk.between(at));
        Stand stand = Gazetteer.isCountry(key) ? Stand.COUNTRY : Stand.PLACE;
        boolean sure = !isAmbiguous(talk, key);
        return Find.of(talk, at, PersonalDataKind.PLACE, stand, "transcript.why.place")
                .reaching(sure ? Reach.ANY_CASE : Reach.ONLY_HERE);
    }
}
