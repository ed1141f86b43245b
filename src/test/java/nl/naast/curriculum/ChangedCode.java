package nl.naast.curriculum;

/** A code as it is but for one part. */
public final class ChangedCode {
    private ChangedCode() {}

    public static Code named(Code code, String name) {
        return changed(code, new Localized(name, name), code.hidden());
    }

    public static Code hidden(Code code) {
        return changed(code, code.name(), true);
    }

    private static Code changed(Code code, Localized name, boolean hidden) {
        return new Code(
                code.id(),
                code.competency(),
                code.polarity(),
                name,
                code.definition(),
                code.example(),
                code.counter(),
                code.equal(),
                code.nonjudgmental(),
                code.starter(),
                code.forClient(),
                hidden);
    }
}
