package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.GivenAnswer;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.domain.MomentAnswer;
import nl.naast.curriculum.persistence.MomentAnswers;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** Someone answers what a client says, names what she did, and only then sees how others might answer. */
@ApplicationScoped
@Transactional
public class AnswerMoment {
    private final FindLearner learners;
    private final MomentAnswers answers;
    private final Codebooks codebooks;
    private final Syllabuses syllabuses;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public AnswerMoment(
            FindLearner learners,
            MomentAnswers answers,
            Codebooks codebooks,
            Syllabuses syllabuses,
            Trail trail,
            Clock clock) {
        this.learners = learners;
        this.answers = answers;
        this.codebooks = codebooks;
        this.syllabuses = syllabuses;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A moment as one person finds it.
     *
     * @param replies the prepared ones; none before she has finished an answer of her own
     * @param draft what she is writing, or null
     * @param given her finished answers to the moment as it stands here, the first one first
     * @param before her answers to earlier wordings of it, each with what she was asked then
     * @param taught false when her programme does not teach it any more; then it can only be read back
     */
    public record Opened(
            LearningModule module,
            Moment moment,
            List<Moment.Reply> replies,
            @Nullable GivenAnswer draft,
            List<GivenAnswer> given,
            List<LookBack> before,
            boolean taught,
            Codebook codebook,
            ZoneId zone) {}

    /** An answer with the moment as it was worded when she gave it. */
    public record LookBack(Moment moment, GivenAnswer answer) {}

    /** What is sent while somebody writes. */
    public record Change(UUID id, int revision, MomentAnswer.Words words) {}

    /** What she answered once stays open to her, also when her programme does not teach it any more. */
    public Opened open(Actor actor, String momentId) {
        Learner learner = learners.of(actor);
        Optional<Moment> taught = learner.syllabus().moment(momentId);
        List<MomentAnswer> all = answers.of(actor.accountId(), momentId);
        List<LookBack> given = all.stream()
                .filter(answer -> answer.view().finishedAt() != null)
                .map(answer -> new LookBack(asked(answer, momentId), answer.view()))
                .toList();
        Moment moment = taught.or(() -> last(given)).orElseThrow(NotFound::new);
        List<GivenAnswer> here = given.stream()
                .filter(back -> back.moment().equals(moment))
                .map(LookBack::answer)
                .toList();
        return new Opened(
                learner.syllabus().module(moment.module()).orElseThrow(NotFound::new),
                moment,
                here.isEmpty() ? List.of() : moment.replies(),
                taught.isEmpty() ? null : unfinished(all),
                here,
                given.stream().filter(back -> !back.moment().equals(moment)).toList(),
                taught.isPresent(),
                codebook(learner),
                learner.seat().zone());
    }

    private Moment asked(MomentAnswer answer, String momentId) {
        return syllabuses.version(answer.syllabusVersion()).moment(momentId).orElseThrow(NotFound::new);
    }

    private static Optional<Moment> last(List<LookBack> given) {
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.get(given.size() - 1).moment());
    }

    private static @Nullable GivenAnswer unfinished(List<MomentAnswer> all) {
        return all.stream()
                .map(MomentAnswer::view)
                .filter(answer -> answer.finishedAt() == null)
                .findFirst()
                .orElse(null);
    }

    /** What she is writing now, if she is. */
    public Optional<GivenAnswer> draft(Actor actor, String momentId) {
        Opened opened = open(actor, momentId);
        if (!opened.taught()) {
            throw new NotFound();
        }
        return Optional.ofNullable(opened.draft());
    }

    /**
     * Keeps what was written so far. The writer's browser chose the answer's id, and repeating is harmless.
     *
     * @throws SomeoneElseChangedThis when she went on in another tab
     */
    public GivenAnswer write(Actor actor, String momentId, Change change) {
        Learner learner = learners.of(actor);
        Moment moment = learner.syllabus().moment(momentId).orElseThrow(NotFound::new);
        requireCodes(codebook(learner), change.words().codes());
        List<MomentAnswer> all = answers.of(actor.accountId(), momentId);
        MomentAnswer answer = all.stream()
                .filter(known -> known.view().id().equals(change.id()))
                .findFirst()
                .orElseGet(() -> begin(learner, moment.id(), change.id(), all));
        answer.write(change.words(), change.revision(), clock.instant());
        return answer.view();
    }

    /** From here on the answer stays as it is; finishing it twice is finishing it once. */
    public GivenAnswer finish(Actor actor, String momentId, UUID answerId) {
        Learner learner = learners.of(actor);
        if (learner.syllabus().moment(momentId).isEmpty()) {
            throw new NotFound();
        }
        MomentAnswer answer = answers.of(actor.accountId(), momentId).stream()
                .filter(known -> known.view().id().equals(answerId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (answer.view().finishedAt() == null) {
            answer.answers(learner.syllabus().version());
            answer.finish(clock.instant());
            String detail = "codebook=" + learner.seat().codebookVersion() + " " + momentId;
            trail.record(actor, learner.instituteId(), "curriculum.MomentAnswered", answerId, detail);
        }
        return answer.view();
    }

    private MomentAnswer begin(Learner learner, String momentId, UUID id, List<MomentAnswer> all) {
        if (all.stream().anyMatch(known -> known.view().finishedAt() == null)) {
            throw new SomeoneElseChangedThis();
        }
        MomentAnswer.Place place =
                new MomentAnswer.Place(learner.instituteId(), learner.accountId(), momentId, all.size() + 1);
        MomentAnswer answer = new MomentAnswer(id, place, learner.seat().codebookVersion(), clock.instant());
        answers.add(answer);
        return answer;
    }

    private Codebook codebook(Learner learner) {
        return codebooks.version(learner.seat().codebookVersion());
    }

    private static void requireCodes(Codebook codebook, List<String> chosen) {
        for (String id : chosen) {
            Code code = codebook.code(id).orElseThrow(NotFound::new);
            if (code.forClient()) {
                throw new NotFound();
            }
            chosen.stream()
                    .filter(other -> !other.equals(id) && codebook.exclude(id, other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new BusinessRuleViolation("curriculum.violation.excluded", id, other);
                    });
        }
    }
}
