package nl.naast.annotation.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.naast.shared.web.Markup;
import nl.naast.transcript.Turn;

/** Draws one turn with its marks; the page's script draws marks the same way. */
final class TurnDrawing {
    private TurnDrawing() {}

    static void draw(Markup out, ShownConversation shown, ShownTurn turn, boolean first) {
        String speaker = shown.words().speaker(turn);
        out.open("li", "class", "turn turn-" + turn.turn().speaker().slug());
        out.attribute("id", "turn-" + turn.turn().number()).attribute("tabindex", first ? "0" : "-1");
        number(out, turn.turn());
        out.open("span", "class", "speaker", "aria-hidden", "true")
                .text(speaker.substring(0, 1))
                .close("span");
        out.open("p", "class", "turn-text", "lang", shown.language());
        out.element("span", "aloud", speaker + ": ");
        words(out, turn);
        out.close("p");
        marks(out, shown, turn);
        out.close("li");
    }

    private static void number(Markup out, Turn turn) {
        out.open("span", "class", "turn-number").text(Integer.toString(turn.number()));
        if (!turn.startClock().isEmpty()) {
            out.element("span", "turn-time", turn.startClock());
        }
        out.close("span");
    }

    private static void words(Markup out, ShownTurn turn) {
        out.open("span", "class", "spoken");
        for (TurnPieces.Piece piece : TurnPieces.of(turn.turn().text(), turn.marks())) {
            if (piece.marks().isEmpty()) {
                out.text(piece.text());
            } else {
                piece(out, piece);
            }
        }
        out.close("span");
    }

    private static void piece(Markup out, TurnPieces.Piece piece) {
        List<ShownMark> marks = piece.marks();
        CodeLabel top = marks.get(marks.size() - 1).label();
        out.open(
                "mark",
                "class",
                "span of-" + top.family() + (top.hinders() ? " span-minus" : "")
                        + (marks.size() > 1 ? " span-many" : ""));
        out.attribute(
                "data-voice",
                marks.stream().map(mark -> mark.voice().key()).distinct().collect(Collectors.joining(" ")));
        out.text(piece.text()).close("mark");
    }

    private static void marks(Markup out, ShownConversation shown, ShownTurn turn) {
        if (turn.isSilent()) {
            return;
        }
        out.open("ul", "class", "marks");
        turn.placed().forEach(places -> places(out, shown, places));
        turn.marks().forEach(mark -> mark(out, shown, mark));
        out.close("ul");
    }

    private static void places(Markup out, ShownConversation shown, ShownPlaces places) {
        out.open("li", "class", "mark placed", "data-voice", places.voice().key());
        places.on().forEach(place -> out.attribute("data-" + place.stance().slug(), place.number()));
        out.open("div", "class", "mark-head");
        voice(out, shown, places.voice());
        for (ShownPlaces.Place place : places.on()) {
            out.open("span", "class", "placed-on").sign(place.sign());
            out.text(" " + place.name() + " ").element("b", "num", place.number());
            out.close("span");
        }
        out.close("div");
        for (ShownPlaces.Place place : places.on()) {
            if (!place.reason().isBlank()) {
                out.element("p", "mark-comment", place.reason());
            }
        }
        out.close("li");
    }

    private static void mark(Markup out, ShownConversation shown, ShownMark mark) {
        CodeLabel label = mark.label();
        out.open("li", "class", "mark", "data-voice", mark.voice().key());
        out.attribute("data-code", label.id()).attribute("data-family", label.family());
        out.open("div", "class", "mark-head");
        voice(out, shown, mark.voice());
        chip(out, label);
        if (mark.span() != null) {
            out.element("q", "mark-words", mark.span().quote());
        }
        out.close("div");
        if (!mark.remark().isBlank()) {
            out.element("p", "mark-comment", mark.remark());
        }
        if (!mark.rewrite().isBlank()) {
            out.open("p", "class", "rewrite").sign("better").open("span").open("b");
            out.text(shown.words().better()).close("b").text(" “" + mark.rewrite() + "”");
            out.close("span").close("p");
        }
        out.close("li");
    }

    private static void voice(Markup out, ShownConversation shown, Voice voice) {
        if (shown.several()) {
            out.open("span", "class", "voice")
                    .sign(voice.sign())
                    .text(voice.name())
                    .close("span");
        }
    }

    /** Its sign is painted by the style sheet: a thousand drawings would double what the browser has to build. */
    static void chip(Markup out, CodeLabel label) {
        out.open(
                "span",
                "class",
                (label.hinders() ? "chip chip-minus chip-signed of-" : "chip chip-signed of-") + label.family());
        out.element("b", "chip-letter", label.letter());
        out.text(" " + label.name()).close("span");
    }
}
