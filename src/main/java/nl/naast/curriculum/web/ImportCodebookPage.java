package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.curriculum.application.ListCodebooks;
import nl.naast.curriculum.application.StartCodebook;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator makes a draft from a file. The file's text stays in view when it is refused. */
@Named
@RequestScoped
public class ImportCodebookPage {
    private static final int LARGEST_FILE = 2_000_000;

    private final ListCodebooks listing;
    private final StartCodebook starting;
    private final Typed typed;
    private final TextsForPage texts;
    private final Visitor visitor;
    private @Nullable UUID cohort;
    private @Nullable Part file;
    private String json = "";
    private ListCodebooks.@Nullable Shelf shelf;

    @Inject
    public ImportCodebookPage(
            ListCodebooks listing, StartCodebook starting, Typed typed, TextsForPage texts, Visitor visitor) {
        this.listing = listing;
        this.starting = starting;
        this.typed = typed;
        this.texts = texts;
        this.visitor = visitor;
    }

    public void open() {
        shelf = listing.list(visitor.actor(), Wanted.id(cohort));
    }

    public @Nullable String bring() {
        takeFile();
        UUID at = Wanted.id(cohort);
        List<BusinessRuleViolation> problems = starting.problems(visitor.actor(), at, json);
        if (!problems.isEmpty()) {
            Problems.say(problems, texts);
            return null;
        }
        String key = starting.fromFile(visitor.actor(), at, CodebooksPage.operation(typed), json, typed.text("name"));
        return "/curriculum/edit-codebook.xhtml?faces-redirect=true&version=" + key;
    }

    /** A chosen file goes before what stands in the field. */
    private void takeFile() {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            return;
        }
        if (chosen.getSize() > LARGEST_FILE) {
            throw new BusinessRuleViolation("curriculum.violation.json.long", 500_000);
        }
        try {
            json = new String(chosen.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new BusinessRuleViolation("curriculum.violation.json.broken", 1, 1);
        }
    }

    public String getOperation() {
        return typed.shown("operation", UUID.randomUUID().toString());
    }

    public ListCodebooks.Shelf getShelf() {
        return Objects.requireNonNull(shelf, "The page was not opened");
    }

    public @Nullable UUID getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable UUID cohort) {
        this.cohort = cohort;
    }

    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
