package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.Fragment;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.Syllabuses;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Markdown;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;

/** Draws what the curriculum consists of, in the visitor's language. */
@RequestScoped
public class CurriculumDrawings {
    private final TextsForPage texts;
    private final Syllabuses syllabuses;
    private final LessonTexts lessons;
    private final CodeNames names;
    private final Locale locale;

    @Inject
    public CurriculumDrawings(
            TextsForPage texts, Syllabuses syllabuses, LessonTexts lessons, CodeNames names, Visitor visitor) {
        this.texts = texts;
        this.syllabuses = syllabuses;
        this.lessons = lessons;
        this.names = names;
        this.locale = visitor.locale();
    }

    Locale locale() {
        return locale;
    }

    Pen pen() {
        return new Pen(texts, names.newest(locale));
    }

    /** A written text with its pieces in place. */
    Drawn text(String markdown, Syllabus syllabus) {
        return out -> {
            for (Markdown.Part part : lessons.read(markdown, syllabus)) {
                if (part instanceof Markdown.Words words) {
                    out.safe(words.html());
                } else if (part instanceof Markdown.Piece piece) {
                    piece(out, piece, syllabus);
                }
            }
        };
    }

    private void piece(Markup out, Markdown.Piece piece, Syllabus syllabus) {
        switch (piece.kind()) {
            case "picture" -> picture(piece.id()).draw(out);
            case "fragment" ->
                syllabus.fragment(piece.id()).ifPresent(found -> fragment(found).draw(out));
            default -> out.text("");
        }
    }

    Drawn picture(String id) {
        return out -> syllabuses.picture(id).ifPresent(found -> PictureDrawing.draw(out, found, texts, locale));
    }

    /** The fragment with its turns, its codes and why. */
    Drawn fragment(Fragment fragment) {
        return out -> {
            out.open("figure", "class", "fragment", "id", "fragment-" + fragment.id())
                    .open("figcaption");
            out.element("b", "fragment-title", fragment.title().in(locale));
            out.open("p").text(fragment.context().in(locale)).close("p").close("figcaption");
            pen().turns(out, fragment.turns(), new Pen.Show(locale, false, false));
            out.open("p", "class", "fragment-look").sign("better").open("span");
            out.text(fragment.look().in(locale)).close("span").close("p").close("figure");
        };
    }

    Drawn fragment(Syllabus syllabus, String id) {
        return fragment(syllabus.fragment(id).orElseThrow(NotFound::new));
    }

    Drawn chips(Collection<String> codes) {
        List<String> kept = List.copyOf(codes);
        return out -> pen().chips(out, kept);
    }

    /** An anchor's turns; what the expert saw is folded away unless all of it is asked for. */
    Drawn turns(Anchor anchor, boolean open) {
        Pen.Show show = new Pen.Show(anchor.languageFor(locale), true, open);
        return out -> pen().turns(out, anchor.turns(), show);
    }
}
