package nl.naast.privacy;

import java.util.Locale;

/** Whose story a practice conversation is about. A real client's is neither: it is not allowed. */
public enum StoryKind {
    /** Made up for practising. */
    FICTITIOUS,
    /** Something of the practice partner's own. */
    REAL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
