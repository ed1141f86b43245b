package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.GivenAnswer;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.application.AnswerMoment;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a moment is answered, and the answer compared. */
@Named
@RequestScoped
public class MomentPage {
    private final AnswerMoment moments;
    private final CurriculumDrawings drawings;
    private final AnswerDrawing answers;
    private final Visitor visitor;
    private String moment = "";
    private String path = "";
    private int step;
    private boolean again;
    private AnswerMoment.@Nullable Opened opened;

    @Inject
    public MomentPage(AnswerMoment moments, CurriculumDrawings drawings, AnswerDrawing answers, Visitor visitor) {
        this.moments = moments;
        this.drawings = drawings;
        this.answers = answers;
        this.visitor = visitor;
    }

    public void open() {
        opened = moments.open(visitor.actor(), moment);
    }

    public AnswerMoment.Opened getOpened() {
        AnswerMoment.Opened known = opened;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    /** She writes as long as she has no answer yet, or when she asks for a next one. */
    public boolean isWriting() {
        return getOpened().given().isEmpty() || again;
    }

    public UUID getAnswerId() {
        GivenAnswer draft = getOpened().draft();
        return draft == null ? UUID.randomUUID() : draft.id();
    }

    public UUID getAuthor() {
        return visitor.actor().accountId();
    }

    public Drawn getLine() {
        return answers.line(getOpened().moment());
    }

    public Drawn getPicker() {
        return answers.picker(getOpened());
    }

    public Drawn getStances() {
        return answers.stances(getOpened().draft());
    }

    /** Her answers, the last one first. */
    public List<GivenAnswer> getGiven() {
        return getOpened().given().stream()
                .sorted(Comparator.comparing(GivenAnswer::number).reversed())
                .toList();
    }

    public Drawn own(GivenAnswer answer) {
        return answers.own(answer, getOpened().codebook());
    }

    /** A prepared reply beside her last answer. */
    public Drawn reply(Moment.Reply reply) {
        return answers.reply(reply, getGiven().get(0), getOpened().codebook());
    }

    /** An answer to an earlier wording: what she was asked, what she said, and what others might have said. */
    public Drawn before(AnswerMoment.LookBack back) {
        Drawn line = answers.line(back.moment());
        Drawn own = own(back.answer());
        List<Drawn> replies = back.moment().replies().stream()
                .map(reply -> answers.reply(reply, back.answer(), getOpened().codebook()))
                .toList();
        return out -> {
            out.element("p", "lead", back.moment().context().in(drawings.locale()));
            line.draw(out);
            own.draw(out);
            replies.forEach(reply -> {
                out.open("div", "class", "card");
                reply.draw(out);
                out.close("div");
            });
        };
    }

    /** Whether the moment is there in the other language only. */
    public boolean isForeign() {
        return !getOpened()
                .moment()
                .line()
                .languageFor(drawings.locale())
                .getLanguage()
                .equals(drawings.locale().getLanguage());
    }

    /** Where the page goes when the answer is finished. */
    public String getDone() {
        return "/curriculum/moment.xhtml?moment=" + moment + way();
    }

    /** Where to go on with the path that led here; empty when none did. */
    public String getBack() {
        return path.isEmpty() ? "" : "/curriculum/path.xhtml?module=" + path + "&step=" + step;
    }

    private String way() {
        return path.isEmpty() ? "" : "&path=" + path + "&step=" + step;
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public String getPath() {
        return path;
    }

    /** Only a module's slug is one. */
    public void setPath(String path) {
        this.path = path.matches("[a-z]+") ? path : "";
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
