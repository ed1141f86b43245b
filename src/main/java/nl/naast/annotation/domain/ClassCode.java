package nl.naast.annotation.domain;

import java.security.SecureRandom;
import java.util.Locale;

/** Six letters with which people come in; without vowels they never make a word. */
public record ClassCode(String letters) {
    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ClassCode fresh() {
        return new ClassCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** As somebody typed it, in small letters and with spaces perhaps. */
    public static ClassCode typed(String text) {
        return new ClassCode(text.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT));
    }

    public boolean isPossible() {
        return letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }
}
