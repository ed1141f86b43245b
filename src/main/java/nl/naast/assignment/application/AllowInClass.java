package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.TakenFromClass;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.PartnerConsents;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** An author lets her class look at a conversation of hers, or does not any more. */
@ApplicationScoped
@Transactional
public class AllowInClass {
    private final KeptSubmissions submissions;
    private final PartnerConsents partners;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public AllowInClass(
            KeptSubmissions submissions, PartnerConsents partners, Announcer announcer, Trail trail, Clock clock) {
        this.submissions = submissions;
        this.partners = partners;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    /** Allowing twice is allowing once. */
    public HandedIn allow(Actor author, UUID submissionId) {
        Submission submission = own(author, submissionId);
        if (submission.view().isForClass()) {
            return submission.view();
        }
        submission.allowInClass(clock.instant());
        requireNoOtherPromise(author, submission.view().transcriptId());
        record(author, submission, "assignment.AllowedInClass");
        return submission.view();
    }

    /** At once and everywhere: what the class is looking at ends too. */
    public HandedIn takeBack(Actor author, UUID submissionId) {
        Submission submission = own(author, submissionId);
        if (submission.takeFromClass()) {
            record(author, submission, "assignment.TakenFromClass");
            announcer.announce(new TakenFromClass(author, submission.view()));
        }
        return submission.view();
    }

    /** A practice partner who was asked read who would see the text, and that nobody else would. */
    private void requireNoOtherPromise(Actor author, UUID transcriptId) {
        boolean promised = partners.on(author, transcriptId)
                .filter(answer -> answer.isAgreed() || answer.state() == PartnerAnswer.State.ASKED)
                .isPresent();
        if (promised) {
            throw new BusinessRuleViolation("assignment.violation.classPartner");
        }
    }

    private Submission own(Actor author, UUID submissionId) {
        return submissions
                .byId(submissionId)
                .filter(found -> found.view().authorId().equals(author.accountId()))
                .filter(found -> !found.view().isWithdrawn())
                .orElseThrow(NotFound::new);
    }

    private void record(Actor author, Submission submission, String action) {
        trail.record(
                author,
                submission.view().instituteId(),
                action,
                submission.view().id(),
                "");
    }
}
