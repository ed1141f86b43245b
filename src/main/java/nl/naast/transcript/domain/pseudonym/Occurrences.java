package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** Hands out places in the texts, each to one wording only. */
final class Occurrences {
    private final Talk talk;
    private final List<BitSet> taken = new ArrayList<>();

    Occurrences(Talk talk) {
        this.talk = talk;
        talk.texts().forEach(text -> taken.add(new BitSet(text.length())));
    }

    /** The places that are still free, from now on taken. */
    List<Place> claim(List<Place> wanted) {
        return wanted.stream().filter(place -> isFree(place) && take(place)).toList();
    }

    List<Place> of(String surface, Reach reach) {
        Matcher first = Talk.firstWord(surface);
        if (!first.find()) {
            return List.of();
        }
        return talk.like(Talk.plain(first.group())).stream()
                .map(word -> new Place(
                        word.text(), word.start() - first.start(), word.start() - first.start() + surface.length()))
                .filter(place -> isThere(surface, place, reach))
                .toList();
    }

    private boolean isThere(String surface, Place place, Reach reach) {
        String text = talk.texts().get(place.text());
        boolean anyCase = reach == Reach.ANY_CASE;
        return text.regionMatches(anyCase, place.start(), surface, 0, surface.length())
                && !(continues(text, place.start()) || continues(text, place.end()));
    }

    /** Whether a word goes on from one side of a position to the other. */
    private static boolean continues(String text, int position) {
        return position > 0
                && position < text.length()
                && Character.isLetterOrDigit(text.charAt(position - 1))
                && Character.isLetterOrDigit(text.charAt(position));
    }

    private boolean isFree(Place place) {
        int next = taken.get(place.text()).nextSetBit(place.start());
        return next < 0 || next >= place.end();
    }

    private boolean take(Place place) {
        taken.get(place.text()).set(place.start(), place.end());
        return true;
    }
}
