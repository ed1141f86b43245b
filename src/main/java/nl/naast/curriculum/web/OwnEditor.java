package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Picture;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.application.SyllabusView;
import nl.naast.curriculum.domain.ModulePlan;
import nl.naast.curriculum.domain.Seen;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** What the pages for an own lesson and an own moment share: which one it is, in which module of which draft. */
@RequestScoped
public class OwnEditor {
    private final ShowSyllabus showing;
    private final EditSyllabus editing;
    private final Syllabuses syllabuses;
    private final Typed typed;
    private final Visitor visitor;

    @Inject
    public OwnEditor(ShowSyllabus showing, EditSyllabus editing, Syllabuses syllabuses, Typed typed, Visitor visitor) {
        this.showing = showing;
        this.editing = editing;
        this.syllabuses = syllabuses;
        this.typed = typed;
        this.visitor = visitor;
    }

    /**
     * An own lesson or moment, perhaps a new one, in its draft.
     *
     * @param id chosen here for a new one, so that sending it twice makes one
     * @param seen how it was kept when the page was made; empty for a new one
     */
    public record Place(SyllabusView view, SyllabusPart part, LearningModule module, String id, String seen) {
        public boolean isNew() {
            return seen.isEmpty();
        }
    }

    /** @throws NotFound when there is no draft, or when it does not hold the item */
    Place open(@Nullable UUID programme, SyllabusPart part, String item, String module) {
        SyllabusView view = showing.open(visitor.actor(), Wanted.id(programme), null);
        if (!view.line().isDraft() || (!item.isEmpty() && !item.startsWith(TeachingPlan.OWN))) {
            throw new NotFound();
        }
        String id = item.isEmpty() ? TeachingPlan.OWN + UUID.randomUUID() : item;
        String slug = view.plan().moduleWith(part, id).map(ModulePlan::slug).orElse(module);
        LearningModule in = view.bundled().module(slug).orElseThrow(NotFound::new);
        String seen = Seen.of(view.plan(), part, id);
        if (seen.isEmpty() && !item.isEmpty() && !typed.isSent()) {
            throw new NotFound();
        }
        return new Place(view, part, in, id, seen);
    }

    String leaveOut(@Nullable UUID programme, SyllabusPart part, String item) {
        editing.leaveOut(visitor.actor(), new EditSyllabus.Item(Wanted.id(programme), part, item));
        return address(programme) + "&done=left";
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    String address(@Nullable UUID programme) {
        return "/curriculum/syllabus.xhtml?faces-redirect=true&programme=" + programme;
    }

    List<Picture> pictures() {
        return syllabuses.pictures();
    }
}
