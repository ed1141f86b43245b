package nl.naast.institute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The people who go through a programme together. */
@Entity
@Table(name = "cohort")
public class Cohort {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String name;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    public Cohort(UUID id, UUID instituteId, UUID programmeId, String name) {
        this.id = id;
        this.instituteId = instituteId;
        this.programmeId = programmeId;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public UUID programmeId() {
        return programmeId;
    }
}
