package nl.naast.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.domain.ClientSeat;

/** What those who played the client said. */
@ApplicationScoped
public class ClientSeats {
    private final EntityManager em;

    @Inject
    public ClientSeats(EntityManager em) {
        this.em = em;
    }

    public Optional<ClientSeat> of(UUID consentId) {
        return Optional.ofNullable(em.find(ClientSeat.class, consentId));
    }

    public Optional<ClientSeat> on(UUID transcriptId) {
        return em.createQuery("select s from ClientSeat s where s.transcriptId = :transcript", ClientSeat.class)
                .setParameter("transcript", transcriptId)
                .getResultStream()
                .findFirst();
    }

    /** About conversations of this author. */
    public List<ClientSeat> about(UUID authorId) {
        return em.createQuery(
                        "select s from ClientSeat s where s.authorId = :author order by s.changedAt", ClientSeat.class)
                .setParameter("author", authorId)
                .getResultList();
    }

    public void add(ClientSeat seat) {
        em.persist(seat);
    }

    /** Sends what was changed to the database, so that the new revision is known. */
    public void write() {
        em.flush();
    }
}
