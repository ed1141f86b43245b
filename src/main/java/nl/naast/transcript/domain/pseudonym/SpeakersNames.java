package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** The names that the file itself gives away: its speakers' labels, and its author's own name. */
final class SpeakersNames {
    private static final Pattern A_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]+");
    private static final Pattern GAPS = Pattern.compile("[\\s._/()-]+");
    private static final Set<String> ROLES = Lists.words("roles.txt");

    private final Talk talk;
    private final List<Known> everybody = new ArrayList<>();

    SpeakersNames(KnownNames known, Talk talk) {
        this.talk = talk;
        for (Map.Entry<String, Speaker> speaker : known.speakers().entrySet()) {
            learn(speaker.getKey(), Stand.of(speaker.getValue()), "transcript.why.speaker");
        }
        learn(known.authorName(), Stand.HELPER, "transcript.why.author");
    }

    List<Find> finds() {
        List<Find> finds = new ArrayList<>();
        everybody.forEach(one -> one.surfaces().forEach(surface -> finds.add(find(surface, one))));
        return finds;
    }

    /** The speaker who has the names of a mention, as far as both give them. */
    Optional<Find> bearer(Mention mention) {
        return everybody.stream()
                .filter(one -> one.isCalled(mention))
                .findFirst()
                .map(one -> find(mention.surface(), one));
    }

    private void learn(String name, Stand stand, String why) {
        List<String> parts = GAPS.splitAsStream(name.strip())
                .filter(part -> A_NAME.matcher(part).matches() && !ROLES.contains(Talk.plain(part)))
                .toList();
        if (!parts.isEmpty()) {
            everybody.add(new Known(name.strip(), parts, stand.in(talk.language()), why));
        }
    }

    private Find find(String surface, Known one) {
        Place nowhere = new Place(0, 0, surface.length());
        boolean alsoWord = GAPS.splitAsStream(surface)
                .anyMatch(part -> Vocabulary.of(talk.language()).isAlsoWord(Talk.plain(part)));
        Reach reach = alsoWord || surface.length() < 3 ? Reach.SAME_CASE : Reach.ANY_CASE;
        return new Find(nowhere, surface, PersonalDataKind.PERSON, one.label(), one.why(), Find.key(one.name()), reach);
    }

    private record Known(String name, List<String> parts, Label label, String why) {
        List<String> surfaces() {
            List<String> surfaces = new ArrayList<>(parts);
            if (name.indexOf(' ') > 0 && name.startsWith(parts.get(0))) {
                surfaces.add(name);
            }
            return surfaces;
        }

        boolean isCalled(Mention mention) {
            boolean given = mention.given().isEmpty() || mention.given().equals(Talk.plain(parts.get(0)));
            String last = Talk.plain(parts.get(parts.size() - 1));
            boolean family = mention.family().isEmpty()
                    || parts.size() == 1
                    || mention.family().endsWith(last);
            boolean familyOnly = mention.given().isEmpty() && parts.size() == 1;
            return given && family && !familyOnly && !mention.whole().isEmpty();
        }
    }
}
