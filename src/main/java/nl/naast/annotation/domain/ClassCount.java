package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many people of a class chose one thing for one turn; all that stays of their answers. */
@Entity
@Table(name = "class_count")
public class ClassCount {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "session_id")
    private UUID sessionId;

    private int turn;

    private String about;

    private String chosen;

    private int people;

    @SuppressWarnings("NullAway.Init")
    protected ClassCount() {}

    public ClassCount(ClassSession.View session, int turn, Choice choice, int people) {
        this.id = UUID.randomUUID();
        this.instituteId = session.instituteId();
        this.sessionId = session.id();
        this.turn = turn;
        this.about = choice.about();
        this.chosen = choice.chosen();
        this.people = people;
    }

    /** A code, or a value on a stance, which {@code about} then names. */
    public record Choice(String about, String chosen) {}

    public int turn() {
        return turn;
    }

    public Choice choice() {
        return new Choice(about, chosen);
    }

    public int people() {
        return people;
    }
}
