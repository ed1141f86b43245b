package nl.naast.annotation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.shared.web.Texts;

/** The codes of published codebooks as pages show them; made once for each version and language. */
@ApplicationScoped
public class CodeLabels {
    /** All labels by code, and the same as JSON for the page's script. */
    public record Labels(Map<String, CodeLabel> byCode, String json) {
        CodeLabel of(String code) {
            CodeLabel label = byCode.get(code);
            if (label == null) {
                throw new IllegalArgumentException("No code " + code);
            }
            return label;
        }
    }

    private record Wanted(String version, String language) {}

    private final Texts texts;
    private final Map<Wanted, Labels> made = new ConcurrentHashMap<>();

    @Inject
    public CodeLabels(Texts texts) {
        this.texts = texts;
    }

    public Labels of(Codebook codebook, Locale locale) {
        return made.computeIfAbsent(
                new Wanted(codebook.version(), locale.getLanguage()), wanted -> make(codebook, locale));
    }

    private Labels make(Codebook codebook, Locale locale) {
        Map<String, CodeLabel> byCode = new LinkedHashMap<>();
        for (Code code : codebook.codes()) {
            byCode.put(code.id(), CodeLabel.of(code, familyName(code, locale), locale));
        }
        return new Labels(byCode, PageJson.of(List.copyOf(byCode.values())));
    }

    private String familyName(Code code, Locale locale) {
        return switch (code.family()) {
            case "client" -> texts.of(locale, "curriculum.family.client");
            case "neutral" -> texts.of(locale, "curriculum.family.neutral");
            default -> texts.of(locale, "curriculum.competency." + code.family());
        };
    }
}
