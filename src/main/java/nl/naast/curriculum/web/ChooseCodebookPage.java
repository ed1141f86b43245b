package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.naast.curriculum.application.ChooseCodebook;
import nl.naast.curriculum.application.ListCodebooks;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator chooses the version with which her programme reads from now on. */
@Named
@RequestScoped
public class ChooseCodebookPage {
    private final ListCodebooks listing;
    private final ChooseCodebook choosing;
    private final Typed typed;
    private final Visitor visitor;
    private @Nullable UUID cohort;
    private ListCodebooks.@Nullable Shelf shelf;

    @Inject
    public ChooseCodebookPage(ListCodebooks listing, ChooseCodebook choosing, Typed typed, Visitor visitor) {
        this.listing = listing;
        this.choosing = choosing;
        this.typed = typed;
        this.visitor = visitor;
    }

    public void open() {
        shelf = listing.list(visitor.actor(), Wanted.id(cohort));
    }

    public String choose() {
        UUID at = Wanted.id(cohort);
        choosing.choose(visitor.actor(), at, typed.text("seen"), typed.text("chosen"));
        return "/curriculum/choose-codebook.xhtml?faces-redirect=true&chosen=true&cohort=" + at;
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
