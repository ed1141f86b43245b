package nl.naast.curriculum;

/**
 * One step of a module's ten-minute path.
 *
 * @param title of a step to read; else empty
 * @param text Markdown to read, words beside a picture, or a question to think about; else empty
 * @param target id of the picture, fragment, moment or quiz item; else empty
 * @param origin its number in the path that ships with the product, by which it is remembered who took it
 */
public record PathStep(Kind kind, Localized title, Localized text, String target, int origin) {
    public PathStep(Kind kind, Localized title, Localized text, String target) {
        this(kind, title, text, target, 0);
    }

    public PathStep at(int number) {
        return new PathStep(kind, title, text, target, number);
    }

    /** What one does at it. */
    public enum Kind {
        READ,
        PICTURE,
        FRAGMENT,
        MOMENT,
        QUIZ,
        REFLECT
    }
}
