package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.domain.SyllabusDifference.Change;
import nl.naast.curriculum.domain.SyllabusDifference.Kind;
import nl.naast.curriculum.domain.SyllabusLine;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page that says what is otherwise in one version of a syllabus than in another. */
@Named
@RequestScoped
public class CompareSyllabusesPage {
    private final ShowSyllabus showing;
    private final Visitor visitor;
    private @Nullable UUID programme;
    private int from;
    private int to;
    private ShowSyllabus.@Nullable Compared compared;

    @Inject
    public CompareSyllabusesPage(ShowSyllabus showing, Visitor visitor) {
        this.showing = showing;
        this.visitor = visitor;
    }

    public void open() {
        compared = showing.compare(visitor.actor(), Wanted.id(programme), from, to);
    }

    public ShowSyllabus.Compared getCompared() {
        ShowSyllabus.Compared known = compared;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    /** All that happened to something, but for what was rewritten. */
    public List<Kind> getKinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.CHANGED
                        && !getCompared().difference().of(kind).isEmpty())
                .toList();
    }

    public List<Change> getRewritten() {
        return getCompared().difference().of(Kind.CHANGED);
    }

    /** As the later version calls it, or else the earlier one. */
    public Localized title(Change change) {
        Localized title = getCompared().to().title(change.part(), change.id());
        return title.isBlank() ? getCompared().from().title(change.part(), change.id()) : title;
    }

    public Localized module(Change change) {
        return getCompared()
                .to()
                .bundled()
                .module(change.module())
                .map(LearningModule::title)
                .orElse(Localized.NOTHING);
    }

    public List<SyllabusLine> getLines() {
        List<SyllabusLine> lines = new ArrayList<>(getCompared().to().versions());
        lines.add(SyllabusLine.BUNDLED);
        return lines;
    }

    public @Nullable UUID getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable UUID programme) {
        this.programme = programme;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}
