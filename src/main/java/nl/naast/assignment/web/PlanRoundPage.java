package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.assignment.application.PlanRound;
import nl.naast.assignment.domain.PracticeRound.Windows;
import nl.naast.curriculum.Competency;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator plans the next round. */
@Named
@RequestScoped
public class PlanRoundPage {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final PlanRound planRound;
    private final Members members;
    private final Submissions submissions;
    private final TextsForPage texts;
    private final Visitor visitor;
    private @Nullable Seat seat;
    private List<Round> rounds = List.of();
    private String cohort = "";
    private String competency = Competency.ACCEPT.slug();
    private String opens;
    private String handIn;
    private String review;
    private String closes;

    /** A round of six weeks from next Monday is proposed. */
    @Inject
    public PlanRoundPage(
            PlanRound planRound,
            Members members,
            Submissions submissions,
            TextsForPage texts,
            Visitor visitor,
            Clock clock) {
        this.planRound = planRound;
        this.members = members;
        this.submissions = submissions;
        this.texts = texts;
        this.visitor = visitor;
        LocalDate monday =
                LocalDate.ofInstant(clock.instant(), clock.getZone()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        opens = monday.atTime(MORNING).toString();
        handIn = monday.plusDays(13).atTime(EVENING).toString();
        review = monday.plusDays(27).atTime(EVENING).toString();
        closes = monday.plusDays(41).atTime(EVENING).toString();
    }

    public void open() {
        Seat found = members.seat(visitor.actor(), cohortId(), Role.COORDINATOR).orElseThrow(NotFound::new);
        rounds = submissions.roundsOf(List.of(found.cohortId()));
        seat = found;
    }

    public String plan() {
        Windows windows = new Windows(
                moment("opens", opens), moment("handIn", handIn), moment("review", review), moment("closes", closes));
        planRound.plan(visitor.actor(), cohortId(), competency(), windows);
        return "/assignment/plan-round.xhtml?faces-redirect=true&planned=true&cohort=" + cohortId();
    }

    private UUID cohortId() {
        try {
            return UUID.fromString(cohort);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private Competency competency() {
        return List.of(Competency.values()).stream()
                .filter(known -> known.slug().equals(competency))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("assignment.plan.noModule"));
    }

    private Instant moment(String field, String typed) {
        Seat known = seat;
        if (known == null) {
            throw new NotFound();
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(known.zone()).toInstant();
        } catch (DateTimeParseException e) {
            throw new BusinessRuleViolation("assignment.plan.noMoment", texts.get("assignment.plan." + field));
        }
    }

    public @Nullable Seat getSeat() {
        return seat;
    }

    public List<Round> getRounds() {
        return rounds;
    }

    public Competency[] getCompetencies() {
        return Competency.values();
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getHandIn() {
        return handIn;
    }

    public void setHandIn(String handIn) {
        this.handIn = handIn;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }
}
