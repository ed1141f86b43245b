package nl.naast.curriculum.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.CodedTurn.SeenCode;
import nl.naast.curriculum.Stance;
import nl.naast.curriculum.StanceValues;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;

/** Draws turns, codes and stances as the reading room draws them, in the reader's language. */
record Pen(TextsForPage texts, CodeNames.Names names) {
    /**
     * How the turns of a conversation are shown.
     *
     * @param language of the conversation
     * @param folded whether what an expert saw is folded away until it is asked for
     * @param open whether all folds are open
     */
    record Show(Locale language, boolean folded, boolean open) {}

    void turns(Markup out, Collection<CodedTurn> turns, Show show) {
        out.open("ol", "class", "turns");
        int number = 0;
        for (CodedTurn turn : turns) {
            number++;
            turn(out, turn, number, show);
        }
        out.close("ol");
    }

    private void turn(Markup out, CodedTurn turn, int number, Show show) {
        String side = turn.helpers() ? "helper" : "client";
        String speaker = texts.get("curriculum.speaker." + side);
        out.open("li", "class", "turn turn-" + side);
        if (show.folded()) {
            out.attribute("id", "turn-" + number);
        }
        out.element("span", "turn-number", Integer.toString(number));
        out.open("span", "class", "speaker", "aria-hidden", "true")
                .text(speaker.substring(0, 1))
                .close("span");
        out.open("p", "class", "turn-text", "lang", show.language().getLanguage());
        out.element("span", "aloud", speaker + ": ").text(turn.text().in(show.language()));
        out.close("p");
        if (turn.isKeyed() || !turn.why().isBlank()) {
            seen(out, turn, number, show);
        }
        out.close("li");
    }

    private void seen(Markup out, CodedTurn turn, int number, Show show) {
        if (show.folded()) {
            out.open("details", "class", "turn-more turn-key");
            if (show.open()) {
                out.attribute("open", "open");
            }
            out.open("summary")
                    .text(texts.of("curriculum.anchor.keyOf", number))
                    .close("summary");
        }
        out.open("ul", "class", "marks");
        turn.codes().forEach(code -> mark(out, code, show.language()));
        place(out, turn, show.language());
        out.close("ul");
        if (show.folded()) {
            out.close("details");
        }
    }

    private void mark(Markup out, SeenCode seen, Locale language) {
        out.open("li", "class", "mark").open("div", "class", "mark-head");
        chip(out, seen.code());
        out.close("div");
        if (!seen.why().isBlank()) {
            out.open("p", "class", "mark-comment", "lang", language.getLanguage());
            out.text(seen.why().in(language)).close("p");
        }
        if (!seen.rewrite().isBlank()) {
            out.open("p", "class", "rewrite").sign("better").open("span").open("b");
            out.text(texts.get("curriculum.better")).close("b");
            out.open("span", "lang", language.getLanguage());
            out.text(" “" + seen.rewrite().in(language) + "”")
                    .close("span")
                    .close("span")
                    .close("p");
        }
        out.close("li");
    }

    private void place(Markup out, CodedTurn turn, Locale language) {
        StanceValues stances = turn.stances();
        if (stances == null && turn.why().isBlank()) {
            return;
        }
        out.open("li", "class", "mark");
        if (stances != null) {
            out.open("div", "class", "mark-head");
            stances(out, stances);
            out.close("div");
        }
        if (!turn.why().isBlank()) {
            out.open("p", "class", "mark-comment", "lang", language.getLanguage());
            out.text(turn.why().in(language)).close("p");
        }
        out.close("li");
    }

    void chips(Markup out, Collection<String> codes) {
        out.open("span", "class", "chips");
        codes.forEach(code -> chip(out, code));
        out.close("span");
    }

    void chip(Markup out, String code) {
        names.perhaps(code).ifPresentOrElse(name -> chip(out, name), () -> out.element("span", "chip", code));
    }

    private static void chip(Markup out, CodeName name) {
        String look = (name.hinders() ? "chip chip-minus of-" : "chip of-") + name.family();
        out.open("a", "class", look, "href", name.address(), "data-code", name.id());
        out.sign(name.sign()).element("b", "chip-letter", name.letter());
        out.text(" " + name.name()).close("a");
    }

    void stances(Markup out, StanceValues values) {
        out.element("span", "muted small", said(values));
    }

    String said(StanceValues values) {
        return String.join(
                " · ",
                List.of(Stance.values()).stream()
                        .map(stance ->
                                texts.get("curriculum.stance." + stance.slug()) + " " + number(values.of(stance)))
                        .toList());
    }

    static String number(int value) {
        return value > 0 ? "+" + value : Integer.toString(value).replace('-', '−');
    }
}
