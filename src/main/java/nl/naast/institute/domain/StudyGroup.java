package nl.naast.institute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A part of a cohort that has a trainer of its own. */
@Entity
@Table(name = "study_group")
public class StudyGroup {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "cohort_id")
    private UUID cohortId;

    private String name;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected StudyGroup() {}

    public StudyGroup(UUID id, UUID instituteId, UUID cohortId, String name) {
        this.id = id;
        this.instituteId = instituteId;
        this.cohortId = cohortId;
        this.name = name;
    }

    public UUID id() {
        return id;
    }
}
