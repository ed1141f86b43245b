package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.naast.assignment.application.TakeClientSeat;
import org.jspecify.annotations.Nullable;

/** Where a practice partner, who has no account, says how it was to be spoken to. */
@Named
@RequestScoped
public class ClientSeatPage {
    private final TakeClientSeat seats;
    private final HttpServletRequest request;
    private String link = "";
    private TakeClientSeat.@Nullable Seat seat;

    @Inject
    public ClientSeatPage(TakeClientSeat seats, HttpServletRequest request) {
        this.seats = seats;
        this.request = request;
    }

    public void open() {
        seat = seats.open(link, request.getRemoteAddr());
    }

    public TakeClientSeat.Seat getSeat() {
        return Objects.requireNonNull(seat, "The page was not opened");
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
