package nl.naast.curriculum.web;

import java.util.Locale;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Polarity;

/**
 * A code as pages of the curriculum name it, in one language.
 *
 * @param family a competency's slug, {@code neutral} or {@code client}
 * @param letter the family's letter with the polarity's sign
 * @param sign id of its drawing, empty when the family has none
 */
public record CodeName(
        String id, String family, String letter, String sign, boolean hinders, String name, String definition) {
    static CodeName of(Code code, String familyName, Locale locale) {
        return new CodeName(
                code.id(),
                code.family(),
                familyName.charAt(0) + code.polarity().sign(),
                code.drawing(),
                code.polarity() == Polarity.NEGATIVE,
                code.name().in(locale),
                code.definition().in(locale));
    }

    /** Where the codebook explains it. */
    String address() {
        return "/curriculum/codebook.xhtml#" + id;
    }
}
