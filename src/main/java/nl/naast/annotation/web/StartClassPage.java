package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.naast.annotation.ClassSource;
import nl.naast.annotation.RunningClass;
import nl.naast.annotation.application.ClassChoices;
import nl.naast.annotation.application.OfferClass;
import nl.naast.annotation.application.StartClass;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Localized;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** A trainer or coordinator chooses what her class will look at together, and looks back at earlier times. */
@Named
@RequestScoped
public class StartClassPage {
    private static final int BEGINNING = 60;

    private final OfferClass offering;
    private final StartClass starting;
    private final TextsForPage texts;
    private final Visitor visitor;

    private @Nullable UUID cohort;
    private @Nullable UUID operation = UUID.randomUUID();
    private String source = "";
    private String group = "";
    private String lines = "";
    private @Nullable ClassChoices choices;

    @Inject
    public StartClassPage(OfferClass offering, StartClass starting, TextsForPage texts, Visitor visitor) {
        this.offering = offering;
        this.starting = starting;
        this.texts = texts;
        this.visitor = visitor;
    }

    public void open() {
        choices = offering.choices(visitor.actor(), Wanted.id(cohort));
    }

    public String start() {
        if (source.isEmpty()) {
            throw new BusinessRuleViolation("annotation.violation.classSource");
        }
        StartClass.Wanted wanted = new StartClass.Wanted(
                Wanted.id(operation), groupId(), ClassSource.of(source), visitor.locale(), !lines.isEmpty());
        UUID started = starting.start(visitor.actor(), Wanted.id(cohort), wanted);
        return "/annotation/class.xhtml?faces-redirect=true&session=" + started;
    }

    private @Nullable UUID groupId() {
        try {
            return group.isEmpty() ? null : UUID.fromString(group);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public ClassChoices getChoices() {
        return Objects.requireNonNull(choices, "The page was not opened");
    }

    /** A form that is sent makes the page ask for its lists before it was opened; then they are empty. */
    private <T> List<T> ofChoices(Function<ClassChoices, List<T>> part) {
        return choices == null ? List.of() : part.apply(choices);
    }

    public List<RunningClass> getRunning() {
        return ofChoices(ClassChoices::running);
    }

    public List<ClassChoices.Group> getGroups() {
        return ofChoices(ClassChoices::groups);
    }

    public List<ClassChoices.Earlier> getEarlier() {
        return ofChoices(ClassChoices::earlier);
    }

    /** One thing to look at. */
    public record Option(String value, String label) {}

    /** Options under one heading. */
    public record Options(String heading, List<Option> options) {}

    public List<Options> getSources() {
        List<Options> all = new java.util.ArrayList<>();
        List<Option> shared =
                ofChoices(ClassChoices::submissions).stream().map(this::option).toList();
        all.add(new Options(texts.get("annotation.class.start.submissions"), shared));
        for (LearningModule module : ofChoices(ClassChoices::modules)) {
            all.add(new Options(
                    texts.of("annotation.class.start.anchors", in(module.title())),
                    module.anchors().stream()
                            .map(anchor -> new Option("anchor:" + anchor.id(), in(anchor.title())))
                            .toList()));
            all.add(new Options(
                    texts.of("annotation.class.start.moments", in(module.title())),
                    module.moments().stream()
                            .map(moment -> new Option("moment:" + moment.id(), in(moment.title())))
                            .toList()));
        }
        return all.stream().filter(options -> !options.options().isEmpty()).toList();
    }

    private Option option(ClassChoices.Shared shared) {
        String opening = shared.opening();
        String start =
                opening.length() > BEGINNING ? opening.substring(0, BEGINNING).strip() + "…" : opening;
        return new Option(
                "submission:" + shared.submission(),
                texts.of(
                        "annotation.class.start.submission",
                        shared.round().number(),
                        texts.get("curriculum.competency."
                                + shared.round().competency().slug()),
                        start,
                        shared.turns()));
    }

    private String in(Localized text) {
        return text.in(visitor.locale());
    }

    /** How a group is called; the whole cohort has no name of its own. */
    public String name(String groupName) {
        return groupName.isEmpty() ? texts.get("annotation.class.start.everybody") : groupName;
    }

    public @Nullable UUID getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable UUID cohort) {
        this.cohort = cohort;
    }

    public @Nullable UUID getOperation() {
        return operation;
    }

    public void setOperation(@Nullable UUID operation) {
        this.operation = operation == null ? UUID.randomUUID() : operation;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group == null ? "" : group;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(@Nullable String lines) {
        this.lines = lines == null ? "" : lines;
    }
}
