package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.Scale;
import nl.naast.curriculum.application.StudyAnchor;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page with an anchor conversation, its key folded away until it is asked for. */
@Named
@RequestScoped
public class AnchorPage {
    private final StudyAnchor anchors;
    private final CurriculumDrawings drawings;
    private final Visitor visitor;
    private String anchor = "";
    private String key = "";
    private StudyAnchor.@Nullable Opened opened;

    @Inject
    public AnchorPage(StudyAnchor anchors, CurriculumDrawings drawings, Visitor visitor) {
        this.anchors = anchors;
        this.drawings = drawings;
        this.visitor = visitor;
    }

    public void open() {
        opened = anchors.open(visitor.actor(), anchor);
    }

    public StudyAnchor.Opened getOpened() {
        StudyAnchor.Opened known = opened;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    public boolean isOpenKey() {
        return key.equals("all");
    }

    /** Whether the conversation is not in the reader's language. */
    public boolean isForeign() {
        return !shown().languages().contains(drawings.locale().getLanguage());
    }

    public Drawn getTurns() {
        return drawings.turns(shown(), isOpenKey());
    }

    public Scale scale(Anchor.Level level) {
        return getOpened().codebook().scale(level.scale()).orElseThrow(NotFound::new);
    }

    public String label(Anchor.Level level) {
        return scale(level).levels().get(level.level() - 1).label().in(drawings.locale());
    }

    public String why(Anchor.Level level) {
        return level.why().in(shown().languageFor(drawings.locale()));
    }

    public String getLanguage() {
        return shown().languageFor(drawings.locale()).getLanguage();
    }

    private Anchor shown() {
        return getOpened().anchor();
    }

    public String getAnchor() {
        return anchor;
    }

    public void setAnchor(String anchor) {
        this.anchor = anchor;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
