package nl.naast.institute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A school that runs programmes; everything but accounts belongs to one. */
@Entity
@Table(name = "institute")
public class Institute {
    @Id
    private UUID id;

    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Institute() {}

    public Institute(UUID id, String name, ZoneId zone, Instant foundedAt) {
        this.id = id;
        this.name = name;
        this.timeZone = zone.getId();
        this.foundedAt = foundedAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
