package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.PartnerConsents;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** A student asks her practice partner whether the conversation may be shared, before or after handing it in. */
@ApplicationScoped
@Transactional
public class AskForConsent {
    private final FindOwnRound rounds;
    private final KeptSubmissions submissions;
    private final PartnerConsents partners;
    private final Members members;

    @Inject
    public AskForConsent(FindOwnRound rounds, KeptSubmissions submissions, PartnerConsents partners, Members members) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.partners = partners;
        this.members = members;
    }

    /**
     * @param kind whose story it is; once it is handed in, what was said then counts
     * @return the secret of a one-time link for the partner
     */
    public String ask(Actor student, UUID roundId, StoryKind kind) {
        Round round = rounds.find(student, roundId);
        Optional<HandedIn> standing =
                submissions.of(student.accountId(), roundId).map(Submission::view);
        if (standing.isEmpty()) {
            rounds.findOpen(student, roundId);
        }
        return partners.ask(
                student,
                new PartnerConsents.Matter(
                        round.instituteId(),
                        roundId,
                        standing.map(HandedIn::transcriptId).orElse(null),
                        standing.map(HandedIn::kind).orElse(kind)),
                zoneOf(student, round));
    }

    private ZoneId zoneOf(Actor student, Round round) {
        return members.seat(student, round.cohortId(), Role.STUDENT)
                .map(Seat::zone)
                .orElseThrow(NotFound::new);
    }

    /** What the partner said about what stands, or else about the draft. */
    public Optional<PartnerAnswer> answer(Actor student, UUID roundId) {
        rounds.find(student, roundId);
        Optional<HandedIn> standing =
                submissions.of(student.accountId(), roundId).map(Submission::view);
        return standing.isPresent()
                ? partners.on(student, standing.get().transcriptId())
                : partners.onDraft(student, roundId);
    }

    /** What the partner said about the conversation that was withdrawn last. */
    public Optional<PartnerAnswer> answerOnWithdrawn(Actor student, UUID roundId) {
        rounds.find(student, roundId);
        return submissions
                .withdrawn(student.accountId(), roundId)
                .map(Submission::view)
                .flatMap(withdrawn -> partners.on(student, withdrawn.transcriptId()));
    }
}
