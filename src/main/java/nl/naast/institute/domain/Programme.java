package nl.naast.institute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A course of an institute, tied to one version of the codebook. It may be tied to another one later; what
 * was handed in before is read with the version of that day, so that old reviews keep their meaning.
 */
@Entity
@Table(name = "programme")
public class Programme {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    private String name;

    @Column(name = "codebook_version")
    private String codebookVersion;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    public Programme(UUID id, UUID instituteId, String name, String codebookVersion) {
        this.id = id;
        this.instituteId = instituteId;
        this.name = name;
        this.codebookVersion = codebookVersion;
    }

    public void readWith(String version) {
        codebookVersion = version;
    }

    public String codebookVersion() {
        return codebookVersion;
    }

    public String name() {
        return name;
    }

    public UUID id() {
        return id;
    }

    public UUID instituteId() {
        return instituteId;
    }
}
