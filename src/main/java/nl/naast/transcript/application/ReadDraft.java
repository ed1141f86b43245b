package nl.naast.transcript.application;

import java.util.List;
import java.util.stream.Stream;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.domain.reading.Coverage;
import nl.naast.transcript.domain.reading.LeftOut;
import nl.naast.transcript.domain.reading.ReadTranscript;

/** Makes a draft of what a reader found, with a proposal of who is who. */
final class ReadDraft {
    private ReadDraft() {}

    static Draft from(ReadTranscript read, String text, int revision) {
        List<DraftTurn> turns = read.turns().stream()
                .map(turn -> new DraftTurn(turn.speaker(), turn.startMillis(), turn.endMillis(), turn.text()))
                .toList();
        return new Draft(
                revision,
                null,
                text,
                read.format().slug(),
                turns,
                read.proposedRoles(),
                Languages.guess(turns),
                notes(read),
                read.tiers().stream()
                        .map(tier -> new Draft.Layer(tier.name(), tier.pieces(), tier.chosen()))
                        .toList(),
                List.of());
    }

    private static List<Draft.Note> notes(ReadTranscript read) {
        Stream<Draft.Note> guesses = Stream.concat(
                Stream.of(new Draft.Note(read.format().textKey(), ""), coverage(read.coverage())),
                read.guesses().stream().map(guess -> new Draft.Note(guess.textKey(), guess.detail())));
        Stream<Draft.Note> leftOut =
                read.leftOut().stream().map(left -> new Draft.Note(left.textKeyReason(), detail(left)));
        return Stream.concat(guesses, leftOut).limit(200).toList();
    }

    private static String detail(LeftOut left) {
        return left.line() == 0 ? left.excerpt() : left.line() + ": " + left.excerpt();
    }

    private static Draft.Note coverage(Coverage coverage) {
        return new Draft.Note(
                "transcript.coverage",
                "",
                List.of(coverage.inTurns(), coverage.total(), coverage.structure(), coverage.leftOut()));
    }
}
