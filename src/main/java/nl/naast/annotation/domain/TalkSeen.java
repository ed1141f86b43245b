package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.naast.review.AssignedReview;

/** Up to where somebody saw the talk about a conversation. */
@Entity
@Table(name = "talk_seen")
public class TalkSeen {
    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "submission_id")
    private UUID submissionId;

    private long seq;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TalkSeen() {}

    public TalkSeen(AssignedReview own) {
        this.reviewId = own.id();
        this.instituteId = own.instituteId();
        this.submissionId = own.submissionId();
    }

    public void upTo(long newSeq) {
        seq = Math.max(seq, newSeq);
    }

    public long seq() {
        return seq;
    }
}
