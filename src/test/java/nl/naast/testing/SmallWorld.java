package nl.naast.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.naast.assignment.application.DecideNames;
import nl.naast.assignment.application.HandIn;
import nl.naast.assignment.application.PlanRound;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.assignment.domain.PracticeRound.Windows;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Scale;
import nl.naast.identity.People;
import nl.naast.identity.domain.Account;
import nl.naast.identity.persistence.Accounts;
import nl.naast.institute.Enrolment;
import nl.naast.institute.Role;
import nl.naast.institute.application.FoundInstitute;
import nl.naast.privacy.Consents;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.review.application.FinishReview;
import nl.naast.shared.Actor;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;

/** One institute with a cohort of four students, two trainers with a group each, and a round that runs. */
public final class SmallWorld {
    /** The name of the client in {@link #draft}: nobody but the author may read it. */
    public static final String CLIENT_NAME = "Pietersen";

    private final House house;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Actor administrator;
    private final Actor coordinator;
    private final Actor trainer;
    private final Actor otherTrainer;
    private final List<Actor> students;
    private final UUID cohort;
    private final UUID round;

    public SmallWorld(House house) {
        this.house = house;
        administrator = openAdministrator();
        cohort = found();
        coordinator = enrol("Coby Coordinator", Role.COORDINATOR, "");
        trainer = enrol("Tom Trainer", Role.TRAINER, "A");
        otherTrainer = enrol("Trudy Trainer", Role.TRAINER, "B");
        students = Stream.of("Anna Anker", "Boris Boom", "Carla Cent", "Dirk Dam")
                .map(name -> enrol(name, Role.STUDENT, "A"))
                .toList();
        round = plan(House.NOW.minus(Duration.ofDays(2)));
    }

    public Actor administrator() {
        return administrator;
    }

    public Actor coordinator() {
        return coordinator;
    }

    /** Of the students' own group. */
    public Actor trainer() {
        return trainer;
    }

    /** Of another group. */
    public Actor otherTrainer() {
        return otherTrainer;
    }

    /** Anna, who hands in. */
    public Actor author() {
        return students.get(0);
    }

    public List<Actor> students() {
        return students;
    }

    public UUID cohort() {
        return cohort;
    }

    public UUID round() {
        return round;
    }

    /** A sign-in name that no other world has. */
    public String signInName(String name) {
        return name.substring(0, 1) + mark + name.substring(1).replace(" ", "");
    }

    public UUID plan(Instant opens) {
        Windows windows = new Windows(
                opens,
                opens.plus(Duration.ofDays(10)),
                opens.plus(Duration.ofDays(20)),
                opens.plus(Duration.ofDays(25)));
        return house.get(PlanRound.class).plan(administrator, cohort, Competency.LISTEN, windows);
    }

    public Actor enrol(String name, Role role, String group) {
        UUID account = house.get(People.class).accountFor(signInName(name), name);
        house.get(Enrolment.class).enrol(administrator, cohort, account, role, group);
        return new Actor(account);
    }

    /** Six turns, the helper's are the odd ones. */
    public static Draft draft() {
        List<DraftTurn> turns = List.of(
                turn("Anna", "Goedemorgen meneer Pietersen, ik ben Anna. Waar zullen we het over hebben?"),
                turn("Pietersen", "Zeg maar Pietersen. Het gaat niet zo goed thuis, Anna."),
                turn("Anna", "Het gaat niet zo goed thuis."),
                turn("Pietersen", "Nee. Ik slaap slecht."),
                turn("Anna", "U moet gewoon eerder naar bed."),
                turn("Pietersen", "Ja, dat zal wel."));
        Map<String, Speaker> speakers = Map.of("Anna", Speaker.HELPER, "Pietersen", Speaker.CLIENT);
        return new Draft(0, null, "", "text", turns, speakers, "nl", List.of());
    }

    /** Writes a draft in which every name is decided on. */
    public Draft write(Actor student, Draft draft) {
        house.get(WriteTranscript.class).save(student, round, draft);
        return house.get(DecideNames.class).replaceAll(student, round);
    }

    public UUID handIn(Actor student) {
        write(student, draft());
        return house.get(HandIn.class).handIn(student, round, agreement());
    }

    public HandIn.Agreement agreement() {
        return new HandIn.Agreement(true, house.get(Consents.class).current().version(), "nl");
    }

    public List<AssignedReview> reviews(UUID submission) {
        return house.get(Reviews.class).ofSubmissions(List.of(submission));
    }

    public AssignedReview review(UUID submission, ReviewerRole role) {
        return reviews(submission).stream()
                .filter(review -> review.role() == role)
                .findFirst()
                .orElseThrow();
    }

    public Actor reviewer(AssignedReview review) {
        return new Actor(review.reviewerId());
    }

    /** Marks, rates, writes and finishes. */
    public void finish(AssignedReview review) {
        Reader reader = Reader.of(house, review);
        reader.mark(3, "LIS+INHOUD");
        rateAll(review, 3);
        reader.write("Je liet stilte.", "Wat wilde hij?");
        List<?> obstacles = house.get(FinishReview.class).finish(reviewer(review), review.id());
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException(obstacles.toString());
        }
    }

    public void rateAll(AssignedReview review, int level) {
        for (Scale scale :
                house.get(Codebooks.class).version(review.codebookVersion()).scales()) {
            Reader.of(house, review).rate(scale.id(), level, List.of(3));
        }
    }

    private static DraftTurn turn(String speaker, String text) {
        return new DraftTurn(speaker, null, null, text);
    }

    private Actor openAdministrator() {
        return house.in(() -> {
            Account account = new Account(UUID.randomUUID(), signInName("Beheer"), "Beheer", House.NOW);
            account.becomeAdministrator(House.NOW);
            house.get(Accounts.class).add(account);
            return new Actor(account.id());
        });
    }

    private UUID found() {
        FoundInstitute.Plan plan =
                new FoundInstitute.Plan("Institute " + mark, ZoneId.of("Europe/Amsterdam"), "Programme", "Cohort");
        return house.get(FoundInstitute.class).found(administrator, plan);
    }
}
