package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What someone in the class would say instead, without who; gone when the session ends. */
@Entity
@Table(name = "class_line")
public class ClassLine {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "session_id")
    private UUID sessionId;

    private int turn;

    private String text;

    private boolean hidden;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClassLine() {}

    public ClassLine(ClassSession.View session, int turn, String text) {
        this.id = UUID.randomUUID();
        this.instituteId = session.instituteId();
        this.sessionId = session.id();
        this.turn = turn;
        this.text = text;
    }

    /** Nobody sees it any more. */
    public void hide() {
        hidden = true;
    }

    /** A line as pages show it. */
    public record View(UUID id, String text) {}

    public View view() {
        return new View(id, text);
    }
}
