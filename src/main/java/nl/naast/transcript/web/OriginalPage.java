package nl.naast.transcript.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.naast.shared.Actor;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.application.OpenOriginal;
import org.jspecify.annotations.Nullable;

/** An author sees the text as she had it, with its names, and may delete it for good. */
@Named
@RequestScoped
public class OriginalPage {
    private final OpenOriginal originals;
    private final Visitor visitor;
    private final TextsForPage texts;

    private @Nullable UUID transcript;
    private OpenOriginal.@Nullable Original original;

    @Inject
    public OriginalPage(OpenOriginal originals, Visitor visitor, TextsForPage texts) {
        this.originals = originals;
        this.visitor = visitor;
        this.texts = texts;
    }

    public void open() {
        Actor author = visitor.actor();
        original = originals.open(author, Wanted.id(transcript)).orElse(null);
    }

    public String delete() {
        originals.delete(visitor.actor(), Wanted.id(transcript));
        return "/transcript/original.xhtml?faces-redirect=true&transcript=" + transcript;
    }

    public boolean isThere() {
        return original != null;
    }

    public List<DraftTurn> getTurns() {
        return original == null ? List.of() : original.text().turns();
    }

    /** What was typed or pasted before it was read into turns; empty when a file was chosen. */
    public String getText() {
        return original == null ? "" : original.text().text();
    }

    public String getLanguage() {
        return original == null ? "" : original.text().language();
    }

    public String getKeptUntil() {
        return original == null
                ? ""
                : texts.day(
                        original.keptUntil().toInstant(), original.keptUntil().getZone());
    }

    public @Nullable UUID getTranscript() {
        return transcript;
    }

    public void setTranscript(@Nullable UUID transcript) {
        this.transcript = transcript;
    }
}
