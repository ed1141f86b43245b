package nl.naast.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import nl.naast.privacy.domain.AuditRecord;
import nl.naast.privacy.persistence.AuditRecords;
import nl.naast.shared.Actor;
import nl.naast.shared.Trail;

/** Keeps the trail inside the transaction of whatever it records. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepTrail implements Trail {
    private final AuditRecords records;
    private final Clock clock;

    @Inject
    public KeepTrail(AuditRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, UUID instituteId, String action, UUID subjectId, String detail) {
        records.add(new AuditRecord(
                UUID.randomUUID(), instituteId, actor.accountId(), action, subjectId, detail, clock.instant()));
    }
}
