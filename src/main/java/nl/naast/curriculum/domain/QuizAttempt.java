package nl.naast.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.QuizItem;
import org.jspecify.annotations.Nullable;

/** One go at a module's quiz: begun once, its items in an order of its own, finished with the last answer. */
@Entity
@Table(name = "quiz_attempt")
public class QuizAttempt {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "account_id")
    private UUID accountId;

    private String module;

    private int number;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    public QuizAttempt(UUID id, UUID instituteId, UUID accountId, String module, int number, Instant startedAt) {
        this.id = id;
        this.instituteId = instituteId;
        this.accountId = accountId;
        this.module = module;
        this.number = number;
        this.startedAt = startedAt;
    }

    /**
     * The items in this attempt's order: shuffled, and the same each time one looks. Each item's place follows from
     * the attempt's and the item's id alone, so that an item that is added later leaves the others in their order.
     */
    public List<QuizItem> order(List<QuizItem> items) {
        return items.stream()
                .sorted(Comparator.<QuizItem>comparingLong(item -> place(item.id()))
                        .thenComparing(QuizItem::id))
                .toList();
    }

    /** SplitMix64's finisher over both ids. */
    private long place(String item) {
        long mixed =
                id.getMostSignificantBits() ^ id.getLeastSignificantBits() ^ (item.hashCode() * 0x9E3779B97F4A7C15L);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    public void finish(Instant at) {
        if (finishedAt == null) {
            finishedAt = at;
        }
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public String module() {
        return module;
    }

    public int number() {
        return number;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
