package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.ClientVoice;
import nl.naast.assignment.ClientVoices;
import nl.naast.assignment.domain.ClientSeat;
import nl.naast.assignment.persistence.ClientSeats;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.privacy.PartnerConsentEnded;
import nl.naast.privacy.PartnerLinks;
import nl.naast.privacy.PartnerLinks.Partner;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.TakenBack;
import nl.naast.shared.Trail;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Turn;
import org.jspecify.annotations.Nullable;

/** A practice partner, who has no account, says with the link she keeps how it was to be spoken to. */
@ApplicationScoped
@Transactional
public class TakeClientSeat implements ClientVoices {
    /**
     * What the partner finds behind her link.
     *
     * @param turns of the conversation as others read it; empty until it was handed in, and when it was withdrawn
     * @param voice what she said so far
     * @param open whether she may still change it
     */
    public record Seat(List<Turn> turns, ClientVoice voice, long revision, boolean open) {}

    private final PartnerLinks links;
    private final ClientSeats seats;
    private final Conversations conversations;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public TakeClientSeat(
            PartnerLinks links, ClientSeats seats, Conversations conversations, Trail trail, Clock clock) {
        this.links = links;
        this.seats = seats;
        this.conversations = conversations;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotFound when it is not the link of somebody who agreed */
    public Seat open(String link, String address) {
        Partner partner = links.holding(link, address);
        ClientSeat seat = seats.of(partner.consentId()).orElseGet(() -> new ClientSeat(partner, clock.instant()));
        return new Seat(turnsFor(partner), seat.voice(), seat.revision(), partner.isStanding());
    }

    /**
     * Makes it say this; repeating a request whose answer was lost changes nothing.
     *
     * @param revision on which the change was made; 0 at first
     * @return the revision it has now
     * @throws SomeoneElseChangedThis when another window said something else meanwhile
     */
    public long say(String link, String address, ClientVoice voice, long revision) {
        Partner partner = links.holding(link, address);
        if (!partner.isStanding()) {
            throw new TakenBack("assignment.violation.seatEnded");
        }
        requireTurn(partner, voice.turn());
        Optional<ClientSeat> earlier = seats.of(partner.consentId());
        if (earlier.map(ClientSeat::voice).filter(voice::equals).isPresent()) {
            return earlier.get().revision();
        }
        if (earlier.map(ClientSeat::revision).orElse(0L) != revision) {
            throw new SomeoneElseChangedThis();
        }
        ClientSeat seat = earlier.orElseGet(() -> new ClientSeat(partner, clock.instant()));
        seat.say(voice, clock.instant());
        if (earlier.isEmpty()) {
            seats.add(seat);
        }
        seats.write();
        record(seat);
        return seat.revision();
    }

    @Override
    public Optional<ClientVoice> on(UUID transcriptId) {
        return seats.on(transcriptId).map(ClientSeat::voice).filter(voice -> !voice.isSilent());
    }

    public void erase(@Observes ConsentWithdrawn event) {
        seats.on(event.subjectId()).ifPresent(ClientSeat::eraseWords);
    }

    public void erase(@Observes PartnerConsentEnded event) {
        seats.of(event.consentId()).ifPresent(ClientSeat::eraseWords);
    }

    private List<Turn> turnsFor(Partner partner) {
        UUID subject = partner.subjectId();
        return subject == null || !partner.isStanding() ? List.of() : conversations.turns(subject);
    }

    private void requireTurn(Partner partner, @Nullable Integer turn) {
        UUID subject = partner.subjectId();
        if (turn != null) {
            if (subject == null) {
                throw new NotFound();
            }
            conversations.turn(subject, turn);
        }
    }

    /** The trail knows a partner by what she agreed to, and by nothing else. */
    private void record(ClientSeat seat) {
        trail.record(new Actor(seat.id()), seat.instituteId(), "assignment.ClientSpoke", seat.id(), "");
    }
}
