package nl.naast.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.GivenAnswer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a person to a moment. It is kept from the first words on and changes until she wants to compare it;
 * from then on it stays as it is. Answering again makes a next one.
 */
@Entity
@Table(name = "moment_answer")
public class MomentAnswer {
    /** Longer is no reply in a conversation. */
    private static final int LONGEST_TEXT = 2000;

    /** One reply does no more than this many things. */
    private static final int MOST_CODES = 6;

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "account_id")
    private UUID accountId;

    private String moment;

    private int number;

    private String text;

    private String codes;

    @Column(name = "equal_value")
    private @Nullable Integer equal;

    @Column(name = "nonjudgmental_value")
    private @Nullable Integer nonjudgmental;

    @Column(name = "codebook_version")
    private String codebookVersion;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "syllabus_version")
    private @Nullable UUID syllabusVersion;

    private int revision;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MomentAnswer() {}

    public MomentAnswer(UUID id, Place place, String codebookVersion, Instant at) {
        this.id = id;
        this.instituteId = place.instituteId();
        this.accountId = place.accountId();
        this.moment = place.moment();
        this.number = place.number();
        this.codebookVersion = codebookVersion;
        this.text = "";
        this.codes = "";
        this.changedAt = at;
    }

    /** Whose answer to what. */
    public record Place(UUID instituteId, UUID accountId, String moment, int number) {}

    /** What was written and how she reads it herself; nothing of it is needed while she is writing. */
    public record Words(
            String text,
            List<String> codes,
            @Nullable Integer equal,
            @Nullable Integer nonjudgmental) {
        public Words {
            if (text.length() > LONGEST_TEXT) {
                throw new BusinessRuleViolation("curriculum.violation.tooLong", LONGEST_TEXT);
            }
            if (codes.size() > MOST_CODES) {
                throw new BusinessRuleViolation("curriculum.violation.tooManyCodes", MOST_CODES);
            }
            if (isOutside(equal) || isOutside(nonjudgmental)) {
                throw new BusinessRuleViolation("curriculum.violation.stance");
            }
            codes = codes.stream().distinct().sorted().toList();
        }

        private static boolean isOutside(@Nullable Integer value) {
            return value != null && Math.abs(value) > 2;
        }
    }

    /**
     * Saying the same again changes nothing: the answer to the first request may have been lost.
     *
     * @throws SomeoneElseChangedThis when it was changed since revision {@code from}
     */
    public void write(Words words, int from, Instant at) {
        if (words.equals(words())) {
            return;
        }
        requireUnfinished();
        if (from != revision) {
            throw new SomeoneElseChangedThis();
        }
        text = words.text();
        codes = String.join(" ", words.codes());
        equal = words.equal();
        nonjudgmental = words.nonjudgmental();
        changedAt = at;
        revision = revision + 1;
    }

    /** @param version of the syllabus in which the moment stands as she reads it; null for what ships */
    public void answers(@Nullable UUID version) {
        if (finishedAt == null) {
            syllabusVersion = version;
        }
    }

    /** The version of the syllabus in which she read the moment. */
    public @Nullable UUID syllabusVersion() {
        return syllabusVersion;
    }

    /** From here on it is compared with others and does not change any more. */
    public void finish(Instant at) {
        if (finishedAt != null) {
            return;
        }
        if (text.isBlank()) {
            throw new BusinessRuleViolation("curriculum.violation.noText");
        }
        if (codes.isEmpty()) {
            throw new BusinessRuleViolation("curriculum.violation.noCodes");
        }
        if (equal == null || nonjudgmental == null) {
            throw new BusinessRuleViolation("curriculum.violation.noStances");
        }
        finishedAt = at;
    }

    private void requireUnfinished() {
        if (finishedAt != null) {
            throw new BusinessRuleViolation("curriculum.violation.answered");
        }
    }

    public void eraseText() {
        text = "";
    }

    private Words words() {
        return new Words(text, codeList(), equal, nonjudgmental);
    }

    private List<String> codeList() {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ", -1));
    }

    public GivenAnswer view() {
        return new GivenAnswer(
                id, moment, number, text, codeList(), equal, nonjudgmental, changedAt, finishedAt, revision);
    }
}
