package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.domain.PracticeRound;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.assignment.persistence.PracticeRounds;
import nl.naast.curriculum.Competency;
import nl.naast.identity.People;
import nl.naast.institute.Enrolment;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.privacy.Consents;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftPseudonyms;
import nl.naast.transcript.Drafts;
import org.jspecify.annotations.Nullable;

/** A coordinator brings in a conversation that was held elsewhere, as the submission of a student made for it. */
@ApplicationScoped
@Transactional
public class ImportConversation {
    /**
     * What to bring in.
     *
     * @param besideCohortId a cohort that the actor coordinates; null leaves the choice to us
     * @param cohortName the cohort to import into, opened when it is not there
     * @param name what the conversation is called, unique in the cohort
     * @param operationId the same for the same file, so that a second import finds the first
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Wanted(
            @Nullable UUID besideCohortId, String cohortName, String name, UUID operationId, byte[] file) {}

    /**
     * What became of it.
     *
     * @param turns how many were read now; none when it was there already
     */
    public record Imported(UUID submissionId, int turns, boolean wasThere) {}

    private static final Duration HAND_IN = Duration.ofDays(14);
    private static final int LONGEST_NAME = 120;

    private final Members members;
    private final Enrolment enrolment;
    private final PlanRound planRound;
    private final PracticeRounds rounds;
    private final KeptSubmissions submissions;
    private final Drafts drafts;
    private final DraftPseudonyms pseudonyms;
    private final HandIn handIn;
    private final Consents consents;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public ImportConversation(
            Members members,
            Enrolment enrolment,
            PlanRound planRound,
            PracticeRounds rounds,
            KeptSubmissions submissions,
            Drafts drafts,
            DraftPseudonyms pseudonyms,
            HandIn handIn,
            Consents consents,
            People people,
            Trail trail,
            Clock clock) {
        this.members = members;
        this.enrolment = enrolment;
        this.planRound = planRound;
        this.rounds = rounds;
        this.submissions = submissions;
        this.drafts = drafts;
        this.pseudonyms = pseudonyms;
        this.handIn = handIn;
        this.consents = consents;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the actor coordinates no cohort, or not the one that is named
     * @throws BusinessRuleViolation when the file cannot be read, or its name is in use for another file
     */
    public Imported bringIn(Actor coordinator, Wanted wanted) {
        requireNames(wanted);
        UUID cohort = cohort(coordinator, wanted);
        Actor student = new Actor(people.accountFor(signInName(wanted, cohort), wanted.name()));
        Optional<HandedIn> earlier = submissions.by(student.accountId()).stream()
                .map(Submission::view)
                .findFirst();
        return earlier.map(there -> new Imported(there.id(), 0, true))
                .orElseGet(() -> handInAs(student, coordinator, cohort, wanted));
    }

    private static void requireNames(Wanted wanted) {
        if (wanted.cohortName().isBlank() || wanted.cohortName().length() > LONGEST_NAME) {
            throw new BusinessRuleViolation("assignment.import.cohortName", LONGEST_NAME);
        }
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            throw new BusinessRuleViolation("assignment.import.fileName", LONGEST_NAME);
        }
    }

    private UUID cohort(Actor coordinator, Wanted wanted) {
        List<Seat> seats = members.seatsOf(coordinator).stream()
                .filter(seat -> seat.role() == Role.COORDINATOR)
                .filter(seat ->
                        wanted.besideCohortId() == null || seat.cohortId().equals(wanted.besideCohortId()))
                .toList();
        Seat beside = seats.stream()
                .filter(seat -> seat.cohortName().equals(wanted.cohortName()))
                .findFirst()
                .orElseGet(() -> seats.stream().findFirst().orElseThrow(NotFound::new));
        return enrolment.cohortNamed(coordinator, beside.cohortId(), wanted.cohortName());
    }

    /** The cohort keeps institutes apart, the operation tells two files of one name apart. */
    private static String signInName(Wanted wanted, UUID cohort) {
        return "%s.%s.%s".formatted(wanted.name(), head(cohort), head(wanted.operationId()));
    }

    private static String head(UUID id) {
        return id.toString().substring(0, 8);
    }

    private Imported handInAs(Actor student, Actor coordinator, UUID cohort, Wanted wanted) {
        requireNewName(cohort, wanted.name());
        Round round = runningRound(coordinator, cohort);
        enrolment.enrol(coordinator, cohort, student.accountId(), Role.STUDENT, "");
        Draft draft = drafts.readFile(student, round.instituteId(), round.id(), wanted.file(), 0);
        pseudonyms.replaceAll(student, round.instituteId(), round.id());
        HandIn.Agreement agreement =
                new HandIn.Agreement(true, consents.current().version(), draft.language());
        UUID submission = handIn.handIn(student, round.id(), agreement);
        trail.record(
                coordinator,
                round.instituteId(),
                "assignment.ConversationImported",
                submission,
                wanted.operationId().toString());
        return new Imported(submission, draft.turns().size(), false);
    }

    private void requireNewName(UUID cohort, String name) {
        List<UUID> there =
                members.in(cohort).stream().map(Member::accountId).distinct().toList();
        if (people.namesOf(there).containsValue(name)) {
            throw new BusinessRuleViolation("assignment.import.nameInUse", name);
        }
    }

    private Round runningRound(Actor coordinator, UUID cohort) {
        Instant now = clock.instant();
        return rounds.of(List.of(cohort)).stream()
                .filter(round -> round.competency() == Competency.LISTEN && round.acceptsHandIn(now))
                .findFirst()
                .orElseGet(() -> planned(coordinator, cohort, now));
    }

    private Round planned(Actor coordinator, UUID cohort, Instant now) {
        PracticeRound.Windows windows = new PracticeRound.Windows(
                now, now.plus(HAND_IN), now.plus(HAND_IN.multipliedBy(2)), now.plus(HAND_IN.multipliedBy(3)));
        UUID round = planRound.plan(coordinator, cohort, Competency.LISTEN, windows);
        return rounds.byId(round).orElseThrow(NotFound::new);
    }
}
