package nl.naast.transcript.domain.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a text file into characters: UTF-8, UTF-16, or else Windows-1252. */
final class Decoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int CHAT_BULLET = 0x15;
    private static final int SAMPLE = 4_096;

    private Decoding() {}

    static String text(byte[] file, Reading reading) {
        Charset wide = wide(file);
        String text = wide != null ? strict(file, wide) : narrow(file, reading);
        if (text == null || isNoText(text)) {
            throw new BusinessRuleViolation(BinaryKind.UNKNOWN.textKey());
        }
        return text;
    }

    private static String narrow(byte[] file, Reading reading) {
        String text = strict(file, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        reading.guess("transcript.guess.western");
        return new String(file, WESTERN);
    }

    private static @Nullable String strict(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notThisCharset) {
            return null;
        }
    }

    private static @Nullable Charset wide(byte[] file) {
        if (file.length < 2) {
            return null;
        }
        int mark = (file[0] & 0xFF) << 8 | (file[1] & 0xFF);
        return switch (mark) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> wideWithoutMark(file);
        };
    }

    /** Western text in UTF-16 has a zero in nearly every other byte, and hardly any in the bytes between. */
    private static @Nullable Charset wideWithoutMark(byte[] file) {
        int pairs = Math.min(file.length, SAMPLE) / 2;
        int first = zeros(file, 0, pairs);
        int second = zeros(file, 1, pairs);
        if (second * 10 > pairs * 7 && first * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return first * 10 > pairs * 7 && second * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static int zeros(byte[] file, int offset, int pairs) {
        int zeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            zeros += file[2 * pair + offset] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isNoText(String text) {
        return text.indexOf(0) >= 0 || text.chars().filter(Decoding::isControl).count() * 20 > text.length();
    }

    private static boolean isControl(int character) {
        return character != CHAT_BULLET && Character.isISOControl(character) && !Character.isWhitespace(character);
    }
}
