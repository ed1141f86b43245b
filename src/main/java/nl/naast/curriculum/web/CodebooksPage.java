package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.naast.curriculum.application.ListCodebooks;
import nl.naast.curriculum.application.StartCodebook;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page with the versions of a coordinator's institute, where she starts a new one. */
@Named
@RequestScoped
public class CodebooksPage {
    private final ListCodebooks listing;
    private final StartCodebook starting;
    private final Typed typed;
    private final Visitor visitor;
    private @Nullable UUID cohort;
    private ListCodebooks.@Nullable Shelf shelf;

    @Inject
    public CodebooksPage(ListCodebooks listing, StartCodebook starting, Typed typed, Visitor visitor) {
        this.listing = listing;
        this.starting = starting;
        this.typed = typed;
        this.visitor = visitor;
    }

    public void open() {
        shelf = listing.list(visitor.actor(), Wanted.id(cohort));
    }

    public String start() {
        String key = starting.from(
                visitor.actor(), Wanted.id(cohort), operation(typed), typed.text("from"), typed.text("name"));
        return "/curriculum/edit-codebook.xhtml?faces-redirect=true&version=" + key;
    }

    /** The page's own choice of an id, so that sending the form twice makes one version. */
    static UUID operation(Typed typed) {
        try {
            return UUID.fromString(typed.text("operation"));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public String getOperation() {
        return typed.shown("operation", UUID.randomUUID().toString());
    }

    /** Null while a sent form is read, before the page is opened. */
    public ListCodebooks.@Nullable Shelf getShelf() {
        return shelf;
    }

    public @Nullable UUID getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable UUID cohort) {
        this.cohort = cohort;
    }
}
