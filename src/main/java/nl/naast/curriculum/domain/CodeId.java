package nl.naast.curriculum.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Polarity;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** The name under which marks know a code: its family, its direction and one word, as {@code LIS+OPEN}. */
public final class CodeId {
    private static final Map<Competency, String> LETTERS = Map.of(
            Competency.ACCEPT, "ACC",
            Competency.LISTEN, "LIS",
            Competency.TALK, "TAL",
            Competency.HELP, "HEL");

    private static final String NEUTRAL = "NEU";
    private static final Pattern WORD = Pattern.compile("[A-Z0-9]{2,16}");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private CodeId() {}

    /**
     * @param family null for neutral
     * @param word as somebody typed it; accents and small letters do not matter
     */
    public static String of(@Nullable Competency family, Polarity polarity, String word) {
        String plain = ACCENT.matcher(Normalizer.normalize(word.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (!WORD.matcher(plain).matches()) {
            throw new BusinessRuleViolation("curriculum.violation.code.word", word.strip());
        }
        return beginning(family, polarity) + plain;
    }

    /** Whether the id says the family and the direction that the code has. */
    public static boolean fits(Code code) {
        String beginning = beginning(code.competency(), code.polarity());
        return code.id().startsWith(beginning)
                && WORD.matcher(code.id().substring(beginning.length())).matches();
    }

    private static String beginning(@Nullable Competency family, Polarity polarity) {
        String letters = family == null ? NEUTRAL : LETTERS.get(family);
        return letters + (polarity == Polarity.POSITIVE ? "+" : "-");
    }
}
