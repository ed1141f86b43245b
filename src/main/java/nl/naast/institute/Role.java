package nl.naast.institute;

import java.util.Locale;

/** What a person is in a cohort. */
public enum Role {
    STUDENT,
    TRAINER,
    COORDINATOR;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
