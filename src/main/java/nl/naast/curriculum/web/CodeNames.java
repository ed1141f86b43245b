package nl.naast.curriculum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.shared.web.Texts;

/** The names of codes; made once for each version of the codebook and each language. */
@ApplicationScoped
public class CodeNames {
    private final Texts texts;
    private final Codebooks codebooks;
    private final Map<Wanted, Names> made = new ConcurrentHashMap<>();

    @Inject
    public CodeNames(Texts texts, Codebooks codebooks) {
        this.texts = texts;
        this.codebooks = codebooks;
    }

    private record Wanted(String version, String language) {}

    /** All names by code, in the codebook's order. */
    public record Names(Map<String, CodeName> byCode) {
        public CodeName of(String code) {
            CodeName name = byCode.get(code);
            if (name == null) {
                throw new IllegalArgumentException("No code " + code);
            }
            return name;
        }

        /** Empty when this version does not know it: what was written with another one still names it. */
        public Optional<CodeName> perhaps(String code) {
            return Optional.ofNullable(byCode.get(code));
        }

        public List<CodeName> ofFamily(String family) {
            return byCode.values().stream()
                    .filter(name -> name.family().equals(family))
                    .toList();
        }
    }

    /** In the version that the bundled content is written with. */
    public Names newest(Locale locale) {
        return of(codebooks.version(codebooks.newestVersion()), locale);
    }

    public Names of(Codebook codebook, Locale locale) {
        return made.computeIfAbsent(
                new Wanted(codebook.version(), locale.getLanguage()), wanted -> make(codebook, locale));
    }

    private Names make(Codebook codebook, Locale locale) {
        Map<String, CodeName> byCode = new LinkedHashMap<>();
        for (Code code : codebook.codes()) {
            byCode.put(code.id(), CodeName.of(code, familyName(code.family(), locale), locale));
        }
        return new Names(byCode);
    }

    private String familyName(String family, Locale locale) {
        return switch (family) {
            case "client" -> texts.of(locale, "curriculum.family.client");
            case "neutral" -> texts.of(locale, "curriculum.family.neutral");
            default -> texts.of(locale, "curriculum.competency." + family);
        };
    }
}
