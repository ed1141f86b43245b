package nl.naast.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.assignment.ClientVoice;
import nl.naast.assignment.Felt;
import nl.naast.assignment.Slider;
import nl.naast.privacy.PartnerLinks.Partner;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The seat of the person who played the client: what she says of how it was to be spoken to. She has no account; the
 * seat goes with her consent, and is about the transcript once there is one. Nothing in it says who she is.
 */
@Entity
@Table(name = "client_seat")
public class ClientSeat {
    private static final int LONGEST_WORDS = 2000;

    @Id
    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "transcript_id")
    private @Nullable UUID transcriptId;

    @Convert(converter = SliderKept.class)
    private Slider accepted = Slider.UNSET;

    @Convert(converter = SliderKept.class)
    private Slider heard = Slider.UNSET;

    @Convert(converter = SliderKept.class)
    @Column(name = "equal_to")
    private Slider equal = Slider.UNSET;

    @Convert(converter = SliderKept.class)
    private Slider helped = Slider.UNSET;

    @Column(name = "turn_number")
    private @Nullable Integer turn;

    private String words = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClientSeat() {}

    public ClientSeat(Partner partner, Instant at) {
        this.consentId = partner.consentId();
        this.instituteId = partner.instituteId();
        this.authorId = partner.authorId();
        this.transcriptId = partner.subjectId();
        this.changedAt = at;
    }

    /** The conversation was handed in. */
    public void isAbout(UUID transcript) {
        transcriptId = transcript;
    }

    public void say(ClientVoice voice, Instant at) {
        if (voice.words().length() > LONGEST_WORDS) {
            throw new BusinessRuleViolation("assignment.violation.seatWordsTooLong", LONGEST_WORDS);
        }
        accepted = slider(voice, Felt.ACCEPTED);
        heard = slider(voice, Felt.HEARD);
        equal = slider(voice, Felt.EQUAL);
        helped = slider(voice, Felt.HELPED);
        turn = voice.turn();
        words = voice.words();
        changedAt = at;
    }

    /** What was said stays as numbers. */
    public void eraseWords() {
        words = "";
    }

    private static Slider slider(ClientVoice voice, Felt felt) {
        return Objects.requireNonNull(voice.felt().get(felt));
    }

    public ClientVoice voice() {
        return new ClientVoice(
                Map.of(Felt.ACCEPTED, accepted, Felt.HEARD, heard, Felt.EQUAL, equal, Felt.HELPED, helped),
                turn,
                words);
    }

    public UUID id() {
        return consentId;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public @Nullable UUID transcriptId() {
        return transcriptId;
    }

    /** Rises with every change; a change names the one it started from. */
    public long revision() {
        return version;
    }
}
