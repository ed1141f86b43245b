package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** Gives every find its places, longer wordings first, and then its words in the order of the conversation. */
final class Proposals {
    private static final Comparator<Proposed> FIRST = Comparator.comparingInt(
                    (Proposed one) -> one.places.get(0).text())
            .thenComparingInt(one -> one.places.get(0).start());

    private final Talk talk;
    private final Occurrences occurrences;
    private final Map<String, Proposed> bySurface = new LinkedHashMap<>();

    Proposals(Talk talk) {
        this.talk = talk;
        this.occurrences = new Occurrences(talk);
    }

    void marked(List<Marked> marked) {
        marked.forEach(mark -> {
            List<Place> places = occurrences.claim(occurrences.of(mark.surface(), Reach.SAME_CASE));
            Label label = Stand.of(mark.kind()).in(talk.language());
            Find find = new Find(
                    new Place(0, 0, 0),
                    mark.surface(),
                    mark.kind(),
                    label,
                    "transcript.why.marked",
                    Find.key(mark.surface()),
                    Reach.SAME_CASE);
            add(find, mark.replacement(), places);
        });
    }

    void found(List<Find> finds) {
        Map<Place, List<Place>> organisations = organisations(finds);
        finds.stream()
                .filter(find -> !isOnTheWayTo(find, organisations))
                .sorted(Comparator.comparingInt((Find find) -> -find.at().length()))
                .forEach(find -> add(find, "", occurrences.claim(placesOf(find))));
    }

    /** "Op de Hogeschool Utrecht" is no Mr Op de Hogeschool: what stands before an organisation's name are small words. */
    private boolean isOnTheWayTo(Find find, Map<Place, List<Place>> organisations) {
        return find.kind() == PersonalDataKind.PERSON
                && organisations.getOrDefault(end(find.at()), List.of()).stream()
                        .anyMatch(at -> at.start() > find.at().start()
                                && areParticles(find.at().start(), at));
    }

    private static Map<Place, List<Place>> organisations(List<Find> finds) {
        return finds.stream()
                .filter(find -> find.kind() == PersonalDataKind.ORGANISATION)
                .map(Find::at)
                .collect(Collectors.groupingBy(Proposals::end));
    }

    private static Place end(Place at) {
        return new Place(at.text(), at.end(), at.end());
    }

    private boolean areParticles(int from, Place before) {
        return talk.words().get(before.text()).stream()
                .filter(word -> word.start() >= from && word.end() <= before.start())
                .allMatch(NameRun::isParticle);
    }

    List<Proposal> inOrder() {
        Numbering numbering = new Numbering();
        return bySurface.values().stream()
                .sorted(FIRST)
                .map(one -> one.proposal(numbering))
                .toList();
    }

    private List<Place> placesOf(Find find) {
        return find.reach() == Reach.ONLY_HERE ? List.of(find.at()) : occurrences.of(find.surface(), find.reach());
    }

    private void add(Find find, String replacement, List<Place> places) {
        if (!places.isEmpty()) {
            bySurface
                    .computeIfAbsent(find.surface(), none -> new Proposed(find, replacement, new ArrayList<>()))
                    .places
                    .addAll(places);
        }
    }

    private record Proposed(Find find, String replacement, List<Place> places) {
        Proposal proposal(Numbering numbering) {
            String words = replacement.isEmpty() ? numbering.of(find) : replacement;
            List<Place> inOrder = places.stream()
                    .sorted(Comparator.comparingInt(Place::text).thenComparingInt(Place::start))
                    .toList();
            return new Proposal(find.surface(), find.kind(), find.why(), words, inOrder);
        }
    }

    /** Counts the different things behind each label. */
    private static final class Numbering {
        private final Map<Label, Map<String, Integer>> numbers = new HashMap<>();

        String of(Find find) {
            Map<String, Integer> used = numbers.computeIfAbsent(find.label(), none -> new HashMap<>());
            return find.label().numbered(used.computeIfAbsent(find.who(), none -> used.size() + 1));
        }
    }
}
