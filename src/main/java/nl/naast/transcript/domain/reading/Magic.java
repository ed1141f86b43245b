package nl.naast.transcript.domain.reading;

import java.nio.charset.StandardCharsets;

/** The first bytes of a file, by which its kind is known. */
final class Magic {
    private Magic() {}

    static boolean is(byte[] file, String start) {
        return at(file, 0, start);
    }

    static boolean at(byte[] file, int offset, String start) {
        return at(file, offset, start.getBytes(StandardCharsets.ISO_8859_1));
    }

    static boolean at(byte[] file, int offset, byte[] wanted) {
        for (int index = 0; index < wanted.length; index++) {
            if (offset + index >= file.length || file[offset + index] != wanted[index]) {
                return false;
            }
        }
        return true;
    }
}
