package nl.naast.transcript.domain.glance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a transcript when it was handed in, so that a list need not read texts. There is no word
 * of the conversation in it, and it stays when the text goes.
 */
@Entity
@Table(name = "transcript_glance")
public class KeptGlance {
    @Id
    @Column(name = "transcript_id")
    private UUID transcriptId;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Lob
    @Column(name = "turn_lengths")
    private String turnLengths;

    private @Nullable Long millis;

    private int questions;

    @Column(name = "asking_turns")
    private int askingTurns;

    private int rules;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptGlance() {}

    public KeptGlance(UUID transcriptId, UUID instituteId, Glance glance) {
        this.transcriptId = transcriptId;
        this.instituteId = instituteId;
        this.turnLengths = TurnLengths.write(glance.lengths());
        this.millis = glance.millis();
        this.questions = glance.questions();
        this.askingTurns = glance.askingTurns();
        this.rules = QuestionRules.VERSION;
    }

    /** Takes over what newer rules find, unless the words they would have to look at are gone. */
    public void recount(Glance found) {
        if (found.words() == view().words()) {
            questions = found.questions();
            askingTurns = found.askingTurns();
        }
        rules = QuestionRules.VERSION;
    }

    public UUID transcriptId() {
        return transcriptId;
    }

    public Glance view() {
        return new Glance(TurnLengths.read(turnLengths), millis, questions, askingTurns);
    }
}
