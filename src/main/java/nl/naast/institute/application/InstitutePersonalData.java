package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.institute.persistence.Memberships;
import nl.naast.shared.PersonalDataHolder;

/** Hands over, and ends, a person's memberships. */
@ApplicationScoped
@Transactional
public class InstitutePersonalData implements PersonalDataHolder {
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    public InstitutePersonalData(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "institute";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> seats = memberships.seatsOf(accountId).stream()
                .map(seat -> Map.<String, Object>of(
                        "institute", seat.instituteName(),
                        "programme", seat.programmeName(),
                        "cohort", seat.cohortName(),
                        "role", seat.role().slug()))
                .toList();
        return Map.of("memberships", seats);
    }

    @Override
    public void erase(UUID accountId) {
        memberships.of(accountId).forEach(membership -> membership.end(clock.instant()));
    }
}
