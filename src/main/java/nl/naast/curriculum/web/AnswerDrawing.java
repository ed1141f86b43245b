package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.GivenAnswer;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Stance;
import nl.naast.curriculum.StanceValues;
import nl.naast.curriculum.application.AnswerMoment;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;
import org.jspecify.annotations.Nullable;

/** Draws what belongs to an answer: the line, the codes to choose from, the stances, and how answers compare. */
@RequestScoped
public class AnswerDrawing {
    private static final List<String> FAMILIES = List.of("accept", "listen", "talk", "help", "neutral");

    private final CurriculumDrawings drawings;
    private final CodeNames names;
    private final TextsForPage texts;

    @Inject
    public AnswerDrawing(CurriculumDrawings drawings, CodeNames names, TextsForPage texts) {
        this.drawings = drawings;
        this.names = names;
        this.texts = texts;
    }

    Drawn line(Moment moment) {
        CodedTurn turn = new CodedTurn(false, moment.line(), List.of(), null, Localized.NOTHING);
        return out -> drawings.pen()
                .turns(out, List.of(turn), new Pen.Show(moment.line().languageFor(drawings.locale()), false, false));
    }

    /** A list for each family; that of the moment's module, and those with something chosen, are open. */
    Drawn picker(AnswerMoment.Opened opened) {
        GivenAnswer draft = opened.draft();
        List<String> chosen = draft == null ? List.of() : draft.codes();
        CodeNames.Names all = names.of(opened.codebook(), drawings.locale());
        return out -> FAMILIES.forEach(family -> {
            List<CodeName> codes = all.ofFamily(family);
            boolean open = family.equals(opened.module().slug())
                    || codes.stream().anyMatch(code -> chosen.contains(code.id()));
            family(out, family, codes, chosen, open);
        });
    }

    private void family(Markup out, String family, List<CodeName> codes, List<String> chosen, boolean open) {
        out.open("details", "class", "picker-group of-" + family);
        if (open) {
            out.attribute("open", "open");
        }
        out.open("summary").sign(family.equals("neutral") ? "" : family);
        out.text(texts.get(family.equals("neutral") ? "curriculum.family.neutral" : "curriculum.competency." + family))
                .close("summary");
        codes.forEach(code -> choice(out, code, chosen.contains(code.id())));
        out.close("details");
    }

    private static void choice(Markup out, CodeName code, boolean chosen) {
        String id = "code-" + code.id().replace("+", "p");
        out.open("div", "class", "choice");
        out.open("input", "type", "checkbox", "name", "code", "value", code.id(), "id", id);
        if (chosen) {
            out.attribute("checked", "checked");
        }
        out.attribute("aria-describedby", id + "-what");
        out.open("label", "for", id).element("b", "chip-letter", code.letter()).text(" " + code.name());
        out.close("label").open("p", "class", "hint", "id", id + "-what").text(code.definition());
        out.close("p").close("div");
    }

    Drawn stances(@Nullable GivenAnswer draft) {
        return out -> {
            stance(out, Stance.EQUAL, draft == null ? null : draft.equal());
            stance(out, Stance.NONJUDGMENTAL, draft == null ? null : draft.nonjudgmental());
        };
    }

    private void stance(Markup out, Stance stance, @Nullable Integer placed) {
        String name = texts.get("curriculum.stance." + stance.slug());
        out.open("fieldset", "class", "stance");
        out.open("legend")
                .sign(stance == Stance.EQUAL ? "equal" : "open-hand")
                .text(" " + name)
                .close("legend");
        out.open("div", "class", "segments segments-five");
        for (int value = -2; value <= 2; value++) {
            String id = stance.slug() + value;
            out.open("div", "class", "segment");
            out.open("input", "type", "radio", "name", stance.slug(), "value", Integer.toString(value), "id", id);
            if (placed != null && placed == value) {
                out.attribute("checked", "checked");
            }
            out.open("label", "for", id).text(Pen.number(value)).close("label").close("div");
        }
        out.close("div").open("div", "class", "poles", "aria-hidden", "true");
        out.open("span")
                .text(texts.get("curriculum.stance." + stance.slug() + ".low"))
                .close("span");
        out.open("span")
                .text(texts.get("curriculum.stance." + stance.slug() + ".high"))
                .close("span");
        out.close("div").close("fieldset");
    }

    Drawn own(GivenAnswer answer, Codebook codebook) {
        Pen pen = new Pen(texts, names.of(codebook, drawings.locale()));
        return out -> {
            out.open("p", "class", "reply-text");
            out.text(answer.text().isEmpty() ? texts.get("curriculum.moment.erased") : answer.text());
            out.close("p").open("div", "class", "mark-head");
            pen.chips(out, answer.codes());
            pen.stances(out, stancesOf(answer));
            out.close("div");
        };
    }

    /** A prepared reply beside somebody's own answer. */
    Drawn reply(Moment.Reply reply, GivenAnswer own, Codebook codebook) {
        Pen pen = new Pen(texts, names.of(codebook, drawings.locale()));
        List<String> shared =
                reply.codes().stream().filter(own.codes()::contains).toList();
        Drawn prepared = prepared(reply, codebook);
        return out -> {
            prepared.draw(out);
            out.element("p", "muted small", compared(pen, shared, reply.stances(), stancesOf(own)));
        };
    }

    Drawn prepared(Moment.Reply reply, Codebook codebook) {
        Pen pen = new Pen(texts, names.of(codebook, drawings.locale()));
        String language = reply.text().languageFor(drawings.locale()).getLanguage();
        return out -> {
            out.open("p", "class", "reply-head");
            out.element("b", "reply-quality reply-" + reply.quality().slug(), quality(reply))
                    .close("p");
            out.open("p", "class", "reply-text", "lang", language)
                    .text(reply.text().in(drawings.locale()))
                    .close("p");
            out.open("div", "class", "mark-head");
            pen.chips(out, reply.codes());
            pen.stances(out, reply.stances());
            out.close("div").open("p", "class", "mark-comment", "lang", language);
            out.text(reply.why().in(drawings.locale())).close("p");
        };
    }

    private String quality(Moment.Reply reply) {
        return texts.get("curriculum.quality." + reply.quality().slug());
    }

    private String compared(Pen pen, List<String> shared, StanceValues here, StanceValues own) {
        String codes = shared.isEmpty()
                ? texts.get("curriculum.moment.noShared")
                : texts.of(
                        "curriculum.moment.shared",
                        String.join(
                                ", ",
                                shared.stream()
                                        .map(code -> pen.names()
                                                .perhaps(code)
                                                .map(CodeName::name)
                                                .orElse(code))
                                        .toList()));
        String stances = here.equals(own)
                ? texts.get("curriculum.moment.samePlace")
                : texts.of("curriculum.moment.yourPlace", pen.said(own));
        return codes + " " + stances;
    }

    private static StanceValues stancesOf(GivenAnswer answer) {
        return new StanceValues(Objects.requireNonNull(answer.equal()), Objects.requireNonNull(answer.nonjudgmental()));
    }
}
