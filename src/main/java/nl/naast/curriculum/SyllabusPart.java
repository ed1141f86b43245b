package nl.naast.curriculum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a programme can order, hide and add to within a module. */
public enum SyllabusPart {
    LESSONS,
    MOMENTS;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SyllabusPart> of(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug().equals(slug)).findFirst();
    }
}
