package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.naast.assignment.application.DecideNames;
import nl.naast.assignment.application.HandIn;
import nl.naast.assignment.application.PlanRound;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.assignment.domain.PracticeRound.Windows;
import nl.naast.curriculum.Competency;
import nl.naast.institute.Enrolment;
import nl.naast.institute.Role;
import nl.naast.institute.application.FoundInstitute;
import nl.naast.privacy.Consents;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.shared.Actor;
import nl.naast.shared.WorldClock;

/**
 * A small named world: one institute with a cohort of 24 students, 3 trainers and a coordinator, two
 * finished rounds and one that runs, and a second institute next door. It is lived through the same use
 * cases as real life, in the past where the past is meant.
 */
@ApplicationScoped
public class ExampleWorld {
    private static final List<String> SLUGS = List.of(
            "nl-mantelzorg",
            "nl-eenzaam",
            "nl-schulden",
            "nl-verslaving",
            "nl-opvoeding",
            "nl-studiestress",
            "en-moving-out",
            "nl-rouw-werk",
            "en-night-shifts");

    private final ExampleAccounts accounts;
    private final FoundInstitute foundInstitute;
    private final Enrolment enrolment;
    private final PlanRound planRound;
    private final WriteTranscript writing;
    private final DecideNames names;
    private final Consents consents;
    private final HandIn handIn;
    private final PlayedPartners partners;
    private final PlayedCodebooks codebooks;
    private final PlayedSyllabus syllabus;
    private final Reviews reviews;
    private final PlayedReviews played;
    private final ReleaseFeedback release;
    private final WorldClock clock;
    private final List<ExampleConversation> conversations;

    @Inject
    public ExampleWorld(
            ExampleAccounts accounts,
            FoundInstitute foundInstitute,
            Enrolment enrolment,
            PlanRound planRound,
            WriteTranscript writing,
            DecideNames names,
            Consents consents,
            HandIn handIn,
            PlayedPartners partners,
            PlayedCodebooks codebooks,
            PlayedSyllabus syllabus,
            Reviews reviews,
            PlayedReviews played,
            ReleaseFeedback release,
            WorldClock clock) {
        this.accounts = accounts;
        this.foundInstitute = foundInstitute;
        this.enrolment = enrolment;
        this.planRound = planRound;
        this.writing = writing;
        this.names = names;
        this.consents = consents;
        this.handIn = handIn;
        this.partners = partners;
        this.codebooks = codebooks;
        this.syllabus = syllabus;
        this.reviews = reviews;
        this.played = played;
        this.release = release;
        this.clock = clock;
        this.conversations = SLUGS.stream().map(ExampleConversation::read).toList();
    }

    /** Lives the whole world, ending now. */
    public void live() {
        Instant now = clock.instant();
        Instant today = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(7));
        Instant start = now.minus(Duration.ofDays(90));
        clock.at(start, () -> {
            UUID cohort = openCohort("Hogeschool Naast aan Zee", "Sociaal Werk voltijd", "Jaar 2, 2026-2027");
            enrolEverybody(cohort);
            codebooks.play(accounts.person(ExamplePeople.COORDINATOR), cohort);
            syllabus.play(accounts.person(ExamplePeople.TRAINERS.get(0)), cohort);
            round(cohort, Competency.ACCEPT, today.minus(Duration.ofDays(72)), Predicate.not(i -> i == 23));
            round(cohort, Competency.LISTEN, today.minus(Duration.ofDays(40)), i -> true);
            runningRound(cohort, today.minus(Duration.ofDays(6)));
            nextDoor(now);
        });
    }

    private UUID openCohort(String institute, String programme, String cohort) {
        return foundInstitute.found(
                accounts.administrator(),
                new FoundInstitute.Plan(institute, ZoneId.of("Europe/Amsterdam"), programme, cohort));
    }

    private void enrolEverybody(UUID cohort) {
        Actor administrator = accounts.administrator();
        enrolment.enrol(
                administrator,
                cohort,
                accounts.person(ExamplePeople.COORDINATOR).accountId(),
                Role.COORDINATOR,
                "");
        for (int i = 0; i < ExamplePeople.TRAINERS.size(); i++) {
            enrolment.enrol(
                    administrator,
                    cohort,
                    accounts.person(ExamplePeople.TRAINERS.get(i)).accountId(),
                    Role.TRAINER,
                    ExamplePeople.GROUPS.get(i));
        }
        for (int i = 0; i < ExamplePeople.STUDENTS.size(); i++) {
            enrolment.enrol(
                    administrator,
                    cohort,
                    accounts.person(ExamplePeople.STUDENTS.get(i)).accountId(),
                    Role.STUDENT,
                    ExamplePeople.GROUPS.get(i % ExamplePeople.GROUPS.size()));
        }
    }

    /** A round that is over: everybody who took part has seen the feedback. */
    private void round(UUID cohort, Competency competency, Instant opens, Predicate<Integer> takesPart) {
        UUID round = plan(cohort, competency, opens, 10, 20, 28);
        for (int i = 0; i < ExamplePeople.STUDENTS.size(); i++) {
            if (takesPart.test(i)) {
                Instant at = opens.plus(Duration.ofDays(3)).plus(Duration.ofMinutes(37L * i));
                UUID submission = handIn(i, competency == Competency.ACCEPT ? i : i + 1, round, at);
                review(submission, i, competency == Competency.ACCEPT ? i : i + 1, at, role -> true, true);
            }
        }
    }

    /** The round of today: people are everywhere between not started and done; Noor still has to hand in. */
    private void runningRound(UUID cohort, Instant opens) {
        UUID round = plan(cohort, Competency.LISTEN, opens, 12, 20, 26);
        for (int i = 1; i < 15; i++) {
            Instant at = opens.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(173L * i));
            UUID submission = handIn(i, i + 2, round, at);
            int stage = i;
            review(submission, i, i + 2, at, role -> reached(role, stage), stage > 11);
        }
    }

    private static boolean reached(ReviewerRole role, int stage) {
        return switch (role) {
            case SELF -> stage > 3;
            case PEER -> stage > 6;
            case TRAINER -> stage > 9;
        };
    }

    private UUID plan(UUID cohort, Competency competency, Instant opens, int handIn, int review, int closes) {
        return planRound.plan(
                accounts.administrator(),
                cohort,
                competency,
                new Windows(opens, endOfDay(opens, handIn), endOfDay(opens, review), endOfDay(opens, closes)));
    }

    private static Instant endOfDay(Instant opens, int days) {
        return opens.plus(Duration.ofDays(days)).plus(Duration.ofHours(14));
    }

    private UUID handIn(int student, int conversation, UUID round, Instant at) {
        Actor author = accounts.person(ExamplePeople.STUDENTS.get(student));
        UUID submission = handIn(author, conversation(conversation), round, at);
        String language = conversation(conversation).language();
        clock.at(at, () -> partners.play(student, author, round, language));
        return submission;
    }

    private UUID handIn(Actor author, ExampleConversation conversation, UUID round, Instant at) {
        UUID[] submission = new UUID[1];
        clock.at(at, () -> {
            writing.save(author, round, conversation.draft());
            names.replaceAll(author, round);
            submission[0] = handIn.handIn(
                    author, round, new HandIn.Agreement(true, consents.current().version(), conversation.language()));
        });
        return submission[0];
    }

    private void review(
            UUID submission,
            int student,
            int conversation,
            Instant handedInAt,
            Predicate<ReviewerRole> done,
            boolean released) {
        ExampleConversation example = conversation(conversation);
        Map<ReviewerRole, List<AssignedReview>> asked = reviews.ofSubmissions(List.of(submission)).stream()
                .collect(Collectors.groupingBy(AssignedReview::role));
        int peer = student;
        for (ReviewerRole role : ReviewerRole.values()) {
            for (AssignedReview review : asked.getOrDefault(role, List.of())) {
                if (done.test(role)) {
                    Instant at = handedInAt.plus(Duration.ofHours(5L + laterFor(role) + peer % 3));
                    played.play(review, content(example, role, peer++), at, true);
                    if (role == ReviewerRole.TRAINER && released) {
                        clock.at(
                                at.plus(Duration.ofHours(2)),
                                () -> release.release(new Actor(review.reviewerId()), review.id()));
                    }
                }
            }
        }
    }

    private static long laterFor(ReviewerRole role) {
        return switch (role) {
            case SELF -> 0;
            case PEER -> 31;
            case TRAINER -> 62;
        };
    }

    private static ExampleConversation.ExampleReview content(ExampleConversation example, ReviewerRole role, int peer) {
        return switch (role) {
            case SELF -> example.self();
            case PEER -> example.peers().get(peer % example.peers().size());
            case TRAINER -> example.trainer();
        };
    }

    private ExampleConversation conversation(int index) {
        return conversations.get(index % conversations.size());
    }

    /** Another institute, so that one can see that nothing passes between the two. */
    private void nextDoor(Instant now) {
        UUID cohort = openCohort("Buurtcollege De Brug", "Maatschappelijke Zorg", "Lichting 1");
        Actor administrator = accounts.administrator();
        Actor student = accounts.person("Hanna Buur");
        enrolment.enrol(administrator, cohort, accounts.person("Bas Buur").accountId(), Role.COORDINATOR, "");
        enrolment.enrol(administrator, cohort, accounts.person("Tineke Buur").accountId(), Role.TRAINER, "1A");
        enrolment.enrol(administrator, cohort, student.accountId(), Role.STUDENT, "1A");
        enrolment.enrol(administrator, cohort, accounts.person("Joris Buur").accountId(), Role.STUDENT, "1A");
        Instant opens = now.minus(Duration.ofDays(4));
        UUID round = plan(cohort, Competency.LISTEN, opens, 10, 20, 26);
        handIn(student, conversation(0), round, opens.plus(Duration.ofDays(1)));
    }
}
