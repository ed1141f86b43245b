package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.shared.Actor;

/** The name of whoever writes: she is usually the helper, and her name is not for others. */
@ApplicationScoped
public class AuthorNames {
    private final People people;

    @Inject
    public AuthorNames(People people) {
        this.people = people;
    }

    /** Empty for a closed account. */
    String of(Actor author) {
        UUID me = author.accountId();
        return people.namesOf(Set.of(me)).getOrDefault(me, "");
    }
}
