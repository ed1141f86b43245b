package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Polarity;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** What one code must hold to; everything that is wrong is said at once. */
final class CodeChecks {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_TEXT = 800;
    private static final int FARTHEST = 2;

    private final Code code;
    private final @Nullable Code origin;
    private final List<BusinessRuleViolation> problems = new ArrayList<>();

    private CodeChecks(Code code, @Nullable Code origin) {
        this.code = code;
        this.origin = origin;
    }

    /** @param origin the same code as the product brings it; null for a code of the institute's own */
    static List<BusinessRuleViolation> problems(Code code, @Nullable Code origin) {
        CodeChecks checks = new CodeChecks(code, origin);
        checks.identity();
        checks.words();
        checks.hints();
        return checks.problems;
    }

    private void identity() {
        if (origin == null) {
            refuseIf(code.forClient(), "curriculum.violation.code.client");
            refuseIf(!CodeId.fits(code) || isOddDirection(), "curriculum.violation.code.id");
        } else {
            refuseIf(isAnother(origin), "curriculum.violation.code.moved");
        }
    }

    /** Only a neutral code neither helps nor hinders. */
    private boolean isOddDirection() {
        return (code.competency() == null) != (code.polarity() == Polarity.NEUTRAL);
    }

    private boolean isAnother(Code from) {
        return code.competency() != from.competency()
                || code.polarity() != from.polarity()
                || code.forClient() != from.forClient();
    }

    private void words() {
        refuseIf(code.name().lacksLanguage(), "curriculum.violation.code.name");
        refuseIf(code.name().length() > LONGEST_NAME, "curriculum.violation.code.nameLong", LONGEST_NAME);
        refuseIf(code.definition().lacksLanguage(), "curriculum.violation.code.definition");
        refuseIf(code.example().lacksLanguage(), "curriculum.violation.code.example");
        refuseIf(code.counter().lacksLanguage() && !code.counter().isBlank(), "curriculum.violation.code.counter");
        refuseIf(isLong(code.definition()), "curriculum.violation.code.definitionLong", LONGEST_TEXT);
        refuseIf(isLong(code.example()), "curriculum.violation.code.exampleLong", LONGEST_TEXT);
        refuseIf(isLong(code.counter()), "curriculum.violation.code.counterLong", LONGEST_TEXT);
    }

    private void hints() {
        boolean far = Math.abs(code.equal()) > FARTHEST || Math.abs(code.nonjudgmental()) > FARTHEST;
        refuseIf(far, "curriculum.violation.code.hints");
        boolean onClient = code.forClient() && (code.equal() != 0 || code.nonjudgmental() != 0);
        refuseIf(onClient, "curriculum.violation.code.clientHints");
    }

    private static boolean isLong(Localized text) {
        return text.length() > LONGEST_TEXT;
    }

    private void refuseIf(boolean wrong, String key, Object... more) {
        if (wrong) {
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = Objects.requireNonNull(code.id());
            System.arraycopy(more, 0, arguments, 1, more.length);
            problems.add(new BusinessRuleViolation(key, arguments));
        }
    }
}
