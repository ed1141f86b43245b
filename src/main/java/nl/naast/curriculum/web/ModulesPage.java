package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.naast.curriculum.application.ModuleView;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.shared.web.Visitor;

/** The page with module zero and the four, and what the visitor did of each. */
@Named
@RequestScoped
public class ModulesPage {
    private final List<ModuleView> modules;

    @Inject
    public ModulesPage(ShowModules modules, Visitor visitor) {
        this.modules = visitor.signedIn().map(modules::all).orElse(List.of());
    }

    public List<ModuleView> getModules() {
        return modules;
    }

    /** Module zero has the sign of the whole. */
    public String sign(ModuleView view) {
        return view.progress().module().isZero()
                ? "naast"
                : view.progress().module().slug();
    }
}
