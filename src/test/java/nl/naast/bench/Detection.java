package nl.naast.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.naast.bench.LabelledTexts.Labelled;
import nl.naast.bench.LabelledTexts.Span;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.domain.pseudonym.KnownNames;
import nl.naast.transcript.domain.pseudonym.PersonalData;
import nl.naast.transcript.domain.pseudonym.Place;
import nl.naast.transcript.domain.pseudonym.Proposal;

/** Compares what is proposed for labelled texts with their labels, each text on its own. */
public final class Detection {
    private static final Pattern TITLES = Pattern.compile(
            "(?i)^(?:(?:dr|drs|prof|ir|ing|mr|mrs|ms|mw|dhr|doctor|professor|mevrouw|mijnheer|heer)\\b\\.? ?)+");

    private final Map<String, Tally> recall = new LinkedHashMap<>();
    private final Map<PersonalDataKind, Tally> precision = new TreeMap<>();

    /** How many there were, how many hidden, under the right kind, and with exactly the same ends. */
    public static final class Tally {
        private int n;
        private int hidden;
        private int rightKind;
        private int exact;

        public int n() {
            return n;
        }

        public int hidden() {
            return hidden;
        }

        public int rightKind() {
            return rightKind;
        }

        public int exact() {
            return exact;
        }

        public double recall() {
            return (double) hidden / n;
        }
    }

    /** Which kinds are right for a tag; tags that are not in the map are not looked for. */
    public Detection(
            List<Labelled> texts,
            String language,
            Map<String, Set<PersonalDataKind>> kinds,
            BiPredicate<Labelled, Span> counts,
            BiConsumer<Labelled, Span> missed) {
        for (Labelled labelled : texts) {
            List<Proposal> proposals = PersonalData.in(List.of(labelled.text()), language, KnownNames.none());
            for (Span span : labelled.spans()) {
                if (kinds.containsKey(span.tag()) && counts.test(labelled, span)) {
                    Tally tally = recall.computeIfAbsent(span.tag(), none -> new Tally());
                    if (!count(tally, labelled, span, proposals, kinds.getOrDefault(span.tag(), Set.of()))) {
                        missed.accept(labelled, span);
                    }
                }
            }
            proposals.forEach(proposal -> judge(proposal, labelled, kinds));
        }
    }

    public Map<String, Tally> recall() {
        return recall;
    }

    public Map<PersonalDataKind, Tally> precision() {
        return precision;
    }

    private static boolean count(
            Tally tally, Labelled labelled, Span span, List<Proposal> proposals, Set<PersonalDataKind> kinds) {
        int start = span.start() + titles(span);
        boolean hidden = isHidden(labelled, start, span.end(), proposals, EnumSet.allOf(PersonalDataKind.class));
        boolean right = isHidden(labelled, start, span.end(), proposals, kinds);
        boolean exact = proposals.stream()
                .flatMap(proposal -> proposal.places().stream())
                .anyMatch(place ->
                        place.end() == span.end() && (place.start() == start || place.start() == span.start()));
        tally.n++;
        tally.hidden += hidden ? 1 : 0;
        tally.rightKind += right ? 1 : 0;
        tally.exact += exact ? 1 : 0;
        return hidden;
    }

    private static int titles(Span span) {
        var matcher = TITLES.matcher(span.text());
        return matcher.find() && matcher.end() < span.text().length() ? matcher.end() : 0;
    }

    /** Whether every letter and digit of a span lies in a place that is taken out. */
    private static boolean isHidden(
            Labelled labelled, int start, int end, List<Proposal> proposals, Set<PersonalDataKind> kinds) {
        BitSet open = new BitSet();
        for (int i = start; i < end; i++) {
            open.set(i, Character.isLetterOrDigit(labelled.text().charAt(i)));
        }
        proposals.stream()
                .filter(proposal -> kinds.contains(proposal.kind()))
                .flatMap(proposal -> proposal.places().stream())
                .forEach(place -> open.clear(place.start(), place.end()));
        return open.isEmpty();
    }

    private void judge(Proposal proposal, Labelled labelled, Map<String, Set<PersonalDataKind>> kinds) {
        Tally tally = precision.computeIfAbsent(proposal.kind(), none -> new Tally());
        for (Place place : proposal.places()) {
            List<Span> touched = new ArrayList<>(labelled.spans());
            touched.removeIf(span -> span.end() <= place.start() || span.start() >= place.end());
            tally.n++;
            tally.hidden += touched.isEmpty() ? 0 : 1;
            tally.rightKind += touched.stream()
                            .anyMatch(span ->
                                    kinds.getOrDefault(span.tag(), Set.of()).contains(proposal.kind()))
                    ? 1
                    : 0;
        }
    }
}
