package nl.naast.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.institute.Member;
import nl.naast.institute.Role;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ChangeReviewers;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The coordinator asks someone else to read a conversation. */
@Named
@RequestScoped
public class ChangeReviewersPage {
    /** Someone who reads this conversation, and who could instead. */
    public record Row(AssignedReview review, String name, List<Choice> choices) {}

    /** Someone who could read it. */
    public record Choice(UUID accountId, String name) {}

    private final ChangeReviewers changeReviewers;
    private final People people;
    private final Visitor visitor;
    private final TextsForPage texts;

    private @Nullable UUID submission;
    private @Nullable UUID review;
    private @Nullable UUID instead;
    private ChangeReviewers.@Nullable Plan plan;
    private Map<UUID, String> names = Map.of();

    @Inject
    public ChangeReviewersPage(ChangeReviewers changeReviewers, People people, Visitor visitor, TextsForPage texts) {
        this.changeReviewers = changeReviewers;
        this.people = people;
        this.visitor = visitor;
        this.texts = texts;
    }

    public void open() {
        ChangeReviewers.Plan shown = changeReviewers.plan(visitor.actor(), Wanted.id(submission));
        plan = shown;
        names = people.namesOf(
                shown.cohort().stream().map(Member::accountId).distinct().toList());
    }

    public void replace() {
        UUID whichReview = review;
        UUID who = instead;
        if (whichReview == null || who == null) {
            throw new BusinessRuleViolation("review.violation.chooseSomeone");
        }
        changeReviewers.replace(visitor.actor(), Wanted.id(submission), whichReview, who);
        open();
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(texts.of("review.change.done", names.getOrDefault(who, ""))));
    }

    public ChangeReviewers.@Nullable Plan getPlan() {
        return plan;
    }

    public String getAuthor() {
        return names.getOrDefault(Objects.requireNonNull(plan).submission().authorId(), "");
    }

    public List<Row> getRows() {
        ChangeReviewers.Plan shown = Objects.requireNonNull(plan);
        return shown.reviews().stream()
                .filter(asked -> asked.role() != ReviewerRole.SELF)
                .map(asked -> new Row(asked, names.getOrDefault(asked.reviewerId(), ""), choices(shown, asked)))
                .toList();
    }

    private List<Choice> choices(ChangeReviewers.Plan shown, AssignedReview asked) {
        Role needed = asked.role() == ReviewerRole.TRAINER ? Role.TRAINER : Role.STUDENT;
        return shown.cohort().stream()
                .filter(member -> member.role() == needed)
                .filter(member -> shown.reviews().stream()
                        .noneMatch(other -> other.reviewerId().equals(member.accountId())))
                .map(member -> new Choice(member.accountId(), names.getOrDefault(member.accountId(), "")))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    public @Nullable UUID getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable UUID submission) {
        this.submission = submission;
    }

    public @Nullable UUID getReview() {
        return review;
    }

    public void setReview(@Nullable UUID review) {
        this.review = review;
    }

    public @Nullable UUID getInstead() {
        return instead;
    }

    public void setInstead(@Nullable UUID instead) {
        this.instead = instead;
    }
}
