package nl.naast.annotation.web;

import nl.naast.shared.web.Markup;
import org.jspecify.annotations.Nullable;

/** Draws one turn with its marks; the page's script draws marks the same way. */
final class TurnDrawing {
    private TurnDrawing() {}

    static void draw(Markup out, ShownConversation shown, ShownTurn turn, boolean first) {
        String number = Integer.toString(turn.turn().number());
        String speaker = shown.words().speaker(turn);
        out.open(
                "li",
                "class",
                "turn turn-" + turn.turn().speaker().slug(),
                "id",
                "turn-" + number,
                "tabindex",
                first ? "0" : "-1");
        out.element("span", "turn-number", number);
        out.open("span", "class", "speaker", "aria-hidden", "true")
                .text(speaker.substring(0, 1))
                .close("span");
        out.open("p", "class", "turn-text", "lang", shown.language());
        out.element("span", "aloud", speaker + ": ").text(turn.turn().text()).close("p");
        marks(out, shown, turn);
        out.close("li");
    }

    private static void marks(Markup out, ShownConversation shown, ShownTurn turn) {
        if (turn.marks().isEmpty()) {
            return;
        }
        out.open("ul", "class", "marks");
        for (ShownMark mark : turn.marks()) {
            out.open("li", "class", "mark");
            whose(out, mark);
            mark(out, shown, mark);
            out.close("li");
        }
        out.close("ul");
    }

    /** Whose mark it is and which, for scripts. */
    private static void whose(Markup out, ShownMark mark) {
        if (mark.voice() != null && mark.label() != null) {
            out.attribute("data-voice", mark.voice().key())
                    .attribute("data-code", mark.label().id());
        }
    }

    private static void mark(Markup out, ShownConversation shown, ShownMark mark) {
        out.open("div", "class", "mark-head");
        voice(out, mark.voice());
        CodeLabel label = mark.label();
        if (label == null) {
            out.element("span", "muted small", mark.remark()).close("div");
            return;
        }
        chip(out, label);
        out.close("div");
        if (!mark.remark().isBlank()) {
            out.element("p", "mark-comment", mark.remark());
        }
        if (!mark.rewrite().isBlank()) {
            out.open("p", "class", "rewrite").sign("better").open("span").open("b");
            out.text(shown.words().better()).close("b").text(" “" + mark.rewrite() + "”");
            out.close("span").close("p");
        }
    }

    private static void voice(Markup out, @Nullable Voice voice) {
        if (voice != null) {
            out.open("span", "class", "voice")
                    .sign(voice.sign())
                    .text(voice.name())
                    .close("span");
        }
    }

    private static void chip(Markup out, CodeLabel label) {
        out.open("span", "class", (label.hinders() ? "chip chip-minus of-" : "chip of-") + label.family());
        out.sign(label.sign()).element("b", "chip-letter", label.letter());
        out.text(" " + label.name()).close("span");
    }
}
