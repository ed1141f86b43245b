package nl.naast.progress.web;

import java.util.Locale;
import java.util.UUID;
import nl.naast.annotation.MadeMark;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Polarity;
import nl.naast.shared.web.TextsForPage;

/**
 * A mark that one voice made, ready to be drawn.
 *
 * @param letter the family's letter with the polarity's sign
 * @param sign id of its drawing, empty when the family has none
 */
public record SeenMark(
        UUID id,
        String voice,
        String family,
        String sign,
        boolean negative,
        String letter,
        String name,
        String remark,
        String rewrite) {

    static SeenMark of(MadeMark mark, String voice, Codebook codebook, TextsForPage texts, Locale locale) {
        return codebook.code(mark.code())
                .map(code -> known(mark, voice, code, texts, locale))
                .orElseGet(() -> new SeenMark(
                        mark.id(), voice, "neutral", "", false, "", mark.code(), mark.remark(), mark.rewrite()));
    }

    private static SeenMark known(MadeMark mark, String voice, Code code, TextsForPage texts, Locale locale) {
        return new SeenMark(
                mark.id(),
                voice,
                code.family(),
                code.forClient() ? "voice-client" : code.competency() == null ? "" : code.family(),
                code.polarity() == Polarity.NEGATIVE,
                letter(code, texts),
                code.name().in(locale),
                mark.remark(),
                mark.rewrite());
    }

    private static String letter(Code code, TextsForPage texts) {
        if (code.competency() == null) {
            return "";
        }
        String sign = code.polarity() == Polarity.NEGATIVE ? "−" : code.polarity() == Polarity.POSITIVE ? "+" : "";
        return texts.of("curriculum.competency." + code.family()).charAt(0) + sign;
    }
}
