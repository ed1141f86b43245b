package nl.naast.transcript.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Pseudonym;
import nl.naast.transcript.PseudonymChoice;
import nl.naast.transcript.domain.pseudonym.KnownNames;
import nl.naast.transcript.domain.pseudonym.Marked;
import nl.naast.transcript.domain.pseudonym.PersonalData;
import nl.naast.transcript.domain.pseudonym.Place;
import nl.naast.transcript.domain.pseudonym.Proposal;
import org.jspecify.annotations.Nullable;

/** What in a draft may tell who someone is, with what its author decided about it, and the text that follows. */
public final class Pseudonyms {
    private final List<String> texts;
    private final List<String> fingerprints;
    private final List<Pseudonym> all;

    /** @param authorName the author's own name, which is looked for too */
    public Pseudonyms(Draft draft, String authorName) {
        texts = draft.turns().stream().map(DraftTurn::text).toList();
        fingerprints = texts.stream().map(Pseudonyms::fingerprint).toList();
        Map<String, PseudonymChoice> choices = draft.pseudonyms().stream()
                .collect(Collectors.toMap(PseudonymChoice::surface, Function.identity(), (first, second) -> second));
        all =
                PersonalData.in(
                                texts,
                                draft.language(),
                                new KnownNames(draft.speakers(), authorName),
                                marked(draft.pseudonyms()))
                        .stream()
                        .map(proposal -> pseudonym(proposal, choices.get(proposal.surface())))
                        .toList();
    }

    public List<Pseudonym> all() {
        return all;
    }

    /** How many still wait for the author's decision. */
    public long open() {
        return all.stream()
                .filter(found -> found.decision() == Pseudonym.Decision.OPEN)
                .count();
    }

    /** Decisions that replace everything that is still open. */
    public List<PseudonymChoice> replacingAll() {
        return all.stream()
                .map(found -> new PseudonymChoice(
                        found.surface(),
                        found.kind(),
                        found.replacement(),
                        found.decision() == Pseudonym.Decision.OPEN ? Pseudonym.Decision.REPLACE : found.decision(),
                        found.marked(),
                        found.places().stream()
                                .filter(Pseudonym.Place::kept)
                                .map(Pseudonym.Place::key)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** The texts of the turns with everything replaced that is to be. */
    public List<String> replaced() {
        List<StringBuilder> hidden = texts.stream().map(StringBuilder::new).toList();
        all.stream()
                .flatMap(found -> found.places().stream()
                        .filter(found::isReplacedAt)
                        .map(place -> Map.entry(place, found.replacement())))
                .sorted(Comparator.comparing(entry -> -entry.getKey().start()))
                .forEach(entry -> hidden.get(entry.getKey().turn())
                        .replace(entry.getKey().start(), entry.getKey().end(), entry.getValue()));
        return hidden.stream().map(StringBuilder::toString).toList();
    }

    private static List<Marked> marked(List<PseudonymChoice> choices) {
        return choices.stream()
                .filter(PseudonymChoice::marked)
                .map(choice -> new Marked(choice.surface(), choice.kind(), choice.replacement()))
                .toList();
    }

    private Pseudonym pseudonym(Proposal proposal, @Nullable PseudonymChoice choice) {
        return new Pseudonym(
                proposal.surface(),
                proposal.kind(),
                proposal.textKeyReason(),
                choice == null || choice.replacement().isBlank() ? proposal.replacement() : choice.replacement(),
                choice == null ? Pseudonym.Decision.OPEN : choice.decision(),
                choice != null && choice.marked(),
                proposal.places().stream().map(place -> placed(place, choice)).toList());
    }

    private Pseudonym.Place placed(Place place, @Nullable PseudonymChoice choice) {
        String key = fingerprints.get(place.text()) + ":" + place.start();
        return new Pseudonym.Place(
                place.text(),
                place.start(),
                place.end(),
                key,
                choice != null && choice.kept().contains(key));
    }

    /** Short, for it only has to tell the versions of one turn apart. */
    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
