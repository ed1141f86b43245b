package nl.naast.annotation.web;

import java.util.Locale;
import nl.naast.curriculum.Code;

/**
 * A code as pages show it, in one language.
 *
 * @param family a competency's slug, {@code neutral} or {@code client}
 * @param letter the family's letter with the polarity's sign
 * @param sign id of its drawing, empty when the family has none
 * @param equal the usual value on that stance
 * @param nonjudgmental likewise
 */
public record CodeLabel(
        String id,
        String family,
        String familyName,
        String letter,
        String sign,
        String polarity,
        String name,
        String definition,
        String example,
        String counter,
        int equal,
        int nonjudgmental,
        boolean starter,
        boolean forClient) {

    static CodeLabel of(Code code, String familyName, Locale locale) {
        return new CodeLabel(
                code.id(),
                code.family(),
                familyName,
                familyName.charAt(0) + code.polarity().sign(),
                code.drawing(),
                code.polarity().slug(),
                code.name().in(locale),
                code.definition().in(locale),
                code.example().in(locale),
                code.counter().in(locale),
                code.equal(),
                code.nonjudgmental(),
                code.starter(),
                code.forClient());
    }

    /** Something that hinders gets a dashed edge and asks for a better line. */
    public boolean hinders() {
        return "negative".equals(polarity);
    }
}
