package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one person sees in the turn that her class looks at. It is hers as long as the turn is open, so that she can
 * change it; when the turn is revealed it is counted and this is gone.
 */
@Entity
@Table(name = "class_answer")
public class ClassAnswer {
    private static final int LONGEST_LINE = 300;

    /** One turn does no more than this many things. */
    private static final int MOST_CODES = 6;

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "session_id")
    private UUID sessionId;

    private int turn;

    @Column(name = "account_id")
    private UUID accountId;

    private String codes;

    @Column(name = "equal_value")
    private @Nullable Integer equal;

    @Column(name = "nonjudgmental_value")
    private @Nullable Integer nonjudgmental;

    private String line;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClassAnswer() {}

    public ClassAnswer(ClassSession.View session, int turn, UUID accountId, Said said, Instant at) {
        this.id = UUID.randomUUID();
        this.instituteId = session.instituteId();
        this.sessionId = session.id();
        this.turn = turn;
        this.accountId = accountId;
        say(said, at);
    }

    /**
     * Codes and both stances; a stance of null says that it cannot be told.
     *
     * @param line what one could say instead; may be empty
     */
    public record Said(
            List<String> codes,
            @Nullable Integer equal,
            @Nullable Integer nonjudgmental,
            String line) {
        public Said {
            codes = codes.stream().distinct().sorted().toList();
            line = line.strip().replaceAll("\\s+", " ");
            if (codes.isEmpty()) {
                throw new BusinessRuleViolation("annotation.violation.classNoCodes");
            }
            if (codes.size() > MOST_CODES) {
                throw new BusinessRuleViolation("annotation.violation.classManyCodes", MOST_CODES);
            }
            if (isOutside(equal) || isOutside(nonjudgmental)) {
                throw new BusinessRuleViolation("annotation.violation.classStances");
            }
            if (line.length() > LONGEST_LINE) {
                throw new BusinessRuleViolation("annotation.violation.classLine", LONGEST_LINE);
            }
        }

        private static boolean isOutside(@Nullable Integer value) {
            return value != null && Math.abs(value) > 2;
        }
    }

    public final void say(Said said, Instant at) {
        codes = String.join(" ", said.codes());
        equal = said.equal();
        nonjudgmental = said.nonjudgmental();
        line = said.line();
        sentAt = at;
    }

    public Said said() {
        return new Said(Arrays.asList(codes.split(" ", -1)), equal, nonjudgmental, line);
    }

    public int turn() {
        return turn;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
