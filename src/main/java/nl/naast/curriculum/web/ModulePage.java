package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.application.ModuleView;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page of one module: its question, what one can see, and everything to do in it. */
@Named
@RequestScoped
public class ModulePage {
    private final ShowModules modules;
    private final CurriculumDrawings drawings;
    private final Visitor visitor;
    private String module = "";
    private @Nullable ModuleView view;

    @Inject
    public ModulePage(ShowModules modules, CurriculumDrawings drawings, Visitor visitor) {
        this.modules = modules;
        this.drawings = drawings;
        this.visitor = visitor;
    }

    public void open() {
        view = modules.one(visitor.actor(), module);
    }

    public ModuleView getView() {
        ModuleView known = view;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    /** Moments that she answered and that are not taught any more. */
    public List<Moment> getBefore() {
        return modules.answeredBefore(visitor.actor(), module);
    }

    public Drawn chips(Collection<String> codes) {
        return drawings.chips(codes);
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
