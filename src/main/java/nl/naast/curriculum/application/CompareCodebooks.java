package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.naast.curriculum.domain.CodebookDifference;
import nl.naast.shared.Actor;

/** Somebody sees how one version differs from another, of all that she may see. */
@ApplicationScoped
@Transactional
public class CompareCodebooks {
    /** Two versions and what differs between them. */
    public record Compared(SeeCodebook.Seen from, SeeCodebook.Seen to, CodebookDifference difference) {}

    private final SeeCodebook seeing;

    @Inject
    public CompareCodebooks(SeeCodebook seeing) {
        this.seeing = seeing;
    }

    public Compared compare(Actor reader, String fromKey, String toKey) {
        SeeCodebook.Seen from = seeing.see(reader, fromKey);
        SeeCodebook.Seen to = seeing.see(reader, toKey);
        return new Compared(from, to, CodebookDifference.between(from.codebook(), to.codebook()));
    }
}
