package nl.naast.transcript.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.util.UUID;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import org.jspecify.annotations.Nullable;

/** A turn as it is kept with its transcript. */
@Embeddable
public class SpokenTurn {
    private int number;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    @Column(name = "start_millis")
    private @Nullable Long startMillis;

    @Column(name = "end_millis")
    private @Nullable Long endMillis;

    @Lob
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected SpokenTurn() {}

    SpokenTurn(UUID instituteId, Turn turn) {
        this.number = turn.number();
        this.instituteId = instituteId;
        this.speaker = turn.speaker();
        this.startMillis = turn.startMillis();
        this.endMillis = turn.endMillis();
        this.text = turn.text();
    }

    public UUID instituteId() {
        return instituteId;
    }

    public Turn view() {
        return new Turn(number, speaker, startMillis, endMillis, text);
    }
}
