package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.assignment.persistence.PracticeRounds;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** Answers higher rooms' questions about rounds and submissions. */
@ApplicationScoped
@Transactional
public class FindSubmissions implements Submissions {
    private final PracticeRounds rounds;
    private final KeptSubmissions submissions;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public FindSubmissions(PracticeRounds rounds, KeptSubmissions submissions, Trail trail, Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Round> roundsOf(Collection<UUID> cohortIds) {
        return rounds.of(cohortIds);
    }

    @Override
    public Optional<Round> round(UUID roundId) {
        return rounds.byId(roundId);
    }

    @Override
    public List<HandedIn> by(Actor author) {
        return submissions.by(author.accountId()).stream().map(Submission::view).toList();
    }

    @Override
    public List<HandedIn> inRounds(Collection<UUID> roundIds) {
        return submissions.inRounds(roundIds).stream().map(Submission::view).toList();
    }

    @Override
    public Optional<HandedIn> own(Actor author, UUID submissionId) {
        return byId(submissionId).filter(found -> found.authorId().equals(author.accountId()));
    }

    @Override
    public Optional<HandedIn> byId(UUID submissionId) {
        return submissions.byId(submissionId).map(Submission::view);
    }

    @Override
    public void release(Actor by, UUID submissionId) {
        Submission submission = submissions.byId(submissionId).orElseThrow(NotFound::new);
        if (submission.release(by.accountId(), clock.instant())) {
            trail.record(by, submission.view().instituteId(), "assignment.FeedbackReleased", submissionId, "");
        }
    }
}
