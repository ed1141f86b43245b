package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.naast.assignment.ClientVoice;
import nl.naast.assignment.Felt;
import nl.naast.assignment.Slider;
import nl.naast.assignment.application.TakeClientSeat;
import org.jspecify.annotations.Nullable;

/** Keeps what a practice partner says while she fills it in. The link is in the body, so that no log has it. */
@RequestScoped
@Path("client-seat")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TakeClientSeatResource {
    /**
     * What she says, all of it.
     *
     * @param felt by question: a number from 0 to 100, {@code ?} for "can't say", empty where nothing was chosen
     * @param revision on which the change was made
     */
    public record Says(
            String link, Map<String, String> felt, @Nullable Integer turn, String words, long revision) {
        public Says {
            Objects.requireNonNull(link);
            Objects.requireNonNull(felt);
            Objects.requireNonNull(words);
        }
    }

    /** @param revision from which to go on */
    public record Kept(long revision) {}

    private final TakeClientSeat seats;
    private final HttpServletRequest request;

    @Inject
    public TakeClientSeatResource(TakeClientSeat seats, HttpServletRequest request) {
        this.seats = seats;
        this.request = request;
    }

    @PUT
    public Kept say(Says says) {
        Map<Felt, Slider> felt = new EnumMap<>(Felt.class);
        for (Felt each : Felt.values()) {
            felt.put(each, new Slider(says.felt().getOrDefault(each.slug(), "")));
        }
        ClientVoice voice = new ClientVoice(felt, says.turn(), says.words());
        return new Kept(seats.say(says.link(), request.getRemoteAddr(), voice, says.revision()));
    }
}
