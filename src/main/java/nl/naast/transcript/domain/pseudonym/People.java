package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.domain.pseudonym.Find.Reach;
import nl.naast.transcript.domain.pseudonym.Label.Count;

/** Persons: "Marieke", "Marieke de Vries" and "mevrouw De Vries" are one, as long as nobody else has those names. */
final class People implements Finder {
    private static final Rule TITLED_INITIALS = Rule.of(
            "(?<![\\p{L}\\p{N}])(?i:dr|drs|prof|ir|ing|dhr|mw|mevrouw|meneer|dokter)\\.? ([A-Z]{1,4})(?![\\p{L}\\p{N}])",
            Stand.NAME,
            PersonalDataKind.PERSON,
            "transcript.why.title");

    private final KnownNames known;
    private final Map<String, Set<String>> byPart = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();

    People(KnownNames known) {
        this.known = known;
    }

    @Override
    public List<Find> in(Talk talk) {
        List<Mention> mentions = new Mentions(talk).all();
        mentions.stream()
                .filter(mention -> mention.isFull() && !mention.why().equals(Mentions.SOMEWHERE))
                .forEach(this::learn);
        for (Mention mention : mentions) {
            if (mention.relation() != null) {
                labels.putIfAbsent(person(mention), new Label(mention.relation(), Count.FROM_THE_SECOND));
            }
        }
        SpeakersNames speakers = new SpeakersNames(known, talk);
        List<Find> finds = new ArrayList<>(speakers.finds());
        for (int i = 0; i < talk.texts().size(); i++) {
            TITLED_INITIALS.in(talk, i).forEach(finds::add);
        }
        for (Mention mention : mentions) {
            speakers.bearer(mention).ifPresentOrElse(finds::add, () -> finds.addAll(found(talk, mention)));
        }
        return finds;
    }

    private void learn(Mention mention) {
        byPart.computeIfAbsent("given " + mention.given(), none -> new HashSet<>())
                .add(mention.whole());
        byPart.computeIfAbsent("family " + mention.family(), none -> new HashSet<>())
                .add(mention.whole());
    }

    /** The full name behind a part of it, where only one full name has that part. */
    private String person(Mention mention) {
        if (mention.isFull()) {
            return mention.whole();
        }
        String part = mention.given().isEmpty() ? "family " + mention.family() : "given " + mention.given();
        Set<String> full = byPart.getOrDefault(part, Set.of());
        return full.size() == 1 ? full.iterator().next() : mention.whole();
    }

    private List<Find> found(Talk talk, Mention mention) {
        if (mention.why().equals(Mentions.SOMEWHERE)) {
            return List.of(Find.of(talk, mention.at(), PersonalDataKind.PLACE, Stand.PLACE, mention.why()));
        }
        String person = person(mention);
        Label label = labels.getOrDefault(person, Stand.NAME.in(talk.language()));
        List<Find> finds = new ArrayList<>();
        finds.add(find(talk, mention.at(), mention, mention.core()).named(label, person));
        if (mention.isFull() && mention.core().size() > 1) {
            Word given = mention.core().get(0);
            List<Word> family = mention.core().subList(1, mention.core().size());
            if (isOnlyTheirs("given " + mention.given())) {
                Place at = new Place(given.text(), given.start(), given.end());
                finds.add(find(talk, at, mention, List.of(given)).named(label, person));
            }
            if (isOnlyTheirs("family " + mention.family())) {
                Place at = new Place(
                        given.text(), family.get(0).start(), mention.at().end());
                finds.add(find(talk, at, mention, family).named(label, person));
            }
        }
        return finds;
    }

    private boolean isOnlyTheirs(String part) {
        return byPart.getOrDefault(part, Set.of()).size() == 1;
    }

    private static Find find(Talk talk, Place at, Mention mention, List<Word> core) {
        Vocabulary vocabulary = Vocabulary.of(talk.language());
        boolean sure = !core.isEmpty()
                && core.stream().allMatch(word -> word.plain().length() > 2 && !vocabulary.isAlsoWord(word.plain()));
        return Find.of(talk, at, PersonalDataKind.PERSON, Stand.NAME, mention.why())
                .reaching(sure ? Reach.ANY_CASE : Reach.SAME_CASE);
    }
}
