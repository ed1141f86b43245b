package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.application.ClassMaterial;
import nl.naast.annotation.application.ClassView;
import nl.naast.annotation.application.ShowClass;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.OwnAddress;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** A class session on the wall, with its leader's buttons; afterwards, what it said in numbers. */
@Named
@RequestScoped
public class ClassPage {
    private static final int BEGINNING = 60;

    private final ShowClass showing;
    private final CodeLabels codeLabels;
    private final TextsForPage texts;
    private final OwnAddress address;
    private final Visitor visitor;

    private @Nullable UUID session;
    private @Nullable ClassView shown;

    @Inject
    public ClassPage(
            ShowClass showing, CodeLabels codeLabels, TextsForPage texts, OwnAddress address, Visitor visitor) {
        this.showing = showing;
        this.codeLabels = codeLabels;
        this.texts = texts;
        this.address = address;
        this.visitor = visitor;
    }

    public void open() {
        shown = showing.lead(visitor.actor(), Wanted.id(session));
    }

    public ClassView getShown() {
        return Objects.requireNonNull(shown, "The page was not opened");
    }

    /** Null before the first turn was chosen. */
    public ClassView.@Nullable Now getNow() {
        return getShown().now();
    }

    /** Changes whenever there is something else to see. */
    public String getStamp() {
        return Long.toString(getShown().session().revision());
    }

    /** What a screen reader says when this appears. */
    public String getSay() {
        ClassView.Now now = getNow();
        if (now == null) {
            return getShown().session().isRunning() ? "" : texts.get("annotation.class.over");
        }
        String turn = texts.of("annotation.turn", now.line().number());
        return now.revealed() ? turn + ". " + texts.get("annotation.class.revealed") : turn + ".";
    }

    /** Where people go to come in, without what every address begins with. */
    public String getAddress() {
        return address.of("/annotation/join.xhtml").replaceFirst("^https?://", "");
    }

    /** The turns that can be chosen, with their first words. */
    public List<Choice> getChoices() {
        return getShown().material().choices().stream()
                .map(line -> new Choice(line.number(), texts.of("annotation.turn", line.number()) + ": " + start(line)))
                .toList();
    }

    /** A turn in the list. */
    public record Choice(int number, String label) {}

    private static String start(ClassMaterial.Line line) {
        return line.text().length() > BEGINNING
                ? line.text().substring(0, BEGINNING).strip() + "…"
                : line.text();
    }

    /** The number of the next turn of the helper; 0 where there is none. */
    public int getNext() {
        return getShown().material().choices().stream()
                .mapToInt(ClassMaterial.Line::number)
                .filter(number -> number > getShown().session().turn())
                .min()
                .orElse(0);
    }

    /** The number of the turn of the helper before this one; 0 where there is none. */
    public int getPrevious() {
        return getShown().material().choices().stream()
                .mapToInt(ClassMaterial.Line::number)
                .filter(number -> number < getShown().session().turn())
                .max()
                .orElse(0);
    }

    /** Null as long as there is nothing to show. */
    public @Nullable Drawn getSpread() {
        return ClassDrawings.spread(getShown(), labels(), texts);
    }

    public @Nullable Drawn getKey() {
        return ClassDrawings.key(getShown(), labels(), texts);
    }

    /** Whether there is a key that was not shown yet. */
    public boolean isKeyWaiting() {
        ClassView.Now now = getNow();
        return now != null && now.revealed() && now.line().key() != null && !now.keyShown();
    }

    /** Everything that was revealed, once it is over. */
    public List<ShowClass.Past> getPast() {
        return showing.back(visitor.actor(), getShown().session().id());
    }

    public @Nullable Drawn drawn(@Nullable ClassSpread spread) {
        return spread == null ? null : new SpreadDrawing(spread, labels(), texts);
    }

    private CodeLabels.Labels labels() {
        return codeLabels.of(getShown().codebook(), visitor.locale());
    }

    public @Nullable UUID getSession() {
        return session;
    }

    public void setSession(@Nullable UUID session) {
        this.session = session;
    }
}
