package nl.naast.transcript.domain.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Looks beforehand how large the streams of a PDF unpack, since the library unpacks each of them whole. */
final class PdfBound {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 32L * MEGABYTE;
    private static final int DEEPEST = 4;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DICTIONARY = 2_000;

    /** Ways of packing from before 1996 that we cannot look into, and letters written as numbers to hide those. */
    private static final Pattern UNSEEN = Pattern.compile("/(?:LZW|RunLength|RL\\b)|/[^\\s/<>\\[\\]()]{0,20}#[4-7]");

    /** What such packing can make of a byte at most. */
    private static final long UNSEEN_RATIO = 1_400;

    private final byte[] file;
    private final byte[] scratch = new byte[64 * 1024];

    private PdfBound(byte[] file) {
        this.file = file;
    }

    static void check(byte[] file) throws DocumentTooLarge {
        new PdfBound(file).check();
    }

    private void check() throws DocumentTooLarge {
        for (int at = next(0); at >= 0; at = next(at)) {
            if (isUnseen(at) || unpacked(at) > LARGEST) {
                throw new DocumentTooLarge();
            }
        }
    }

    /** Where the bytes of the next stream start, -1 after the last. */
    private int next(int from) {
        for (int at = from; at + STREAM.length + 2 < file.length; at++) {
            if (Magic.at(file, at, STREAM)) {
                int start = at + STREAM.length;
                while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                    start++;
                }
                return start;
            }
        }
        return -1;
    }

    private boolean isUnseen(int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(file, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(before.lastIndexOf("obj") + 1);
        return file.length * UNSEEN_RATIO > LARGEST
                && UNSEEN.matcher(dictionary).find();
    }

    /** The largest that shows at any depth: a stream may be packed more than once. */
    private long unpacked(int from) {
        long largest = 0;
        for (int depth = 1; depth <= DEEPEST; depth++) {
            try (InputStream stream = unpacking(from, depth)) {
                largest = Math.max(largest, size(stream));
            } catch (IOException notPackedThisDeep) {
                return largest;
            }
        }
        return largest;
    }

    private InputStream unpacking(int from, int depth) throws IOException {
        InputStream stream = new ByteArrayInputStream(file, from, file.length - from);
        for (int times = 0; times < depth; times++) {
            stream = new InflaterInputStream(atPacked(stream));
        }
        return stream;
    }

    /** Most streams are not packed twice; their second byte tells that at once. */
    private static InputStream atPacked(InputStream stream) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(stream, 2);
        byte[] head = ahead.readNBytes(2);
        if (head.length < 2 || (head[0] & 0x0F) != 8 || ((head[0] & 0xFF) * 256 + (head[1] & 0xFF)) % 31 != 0) {
            throw new IOException("not packed");
        }
        ahead.unread(head);
        return ahead;
    }

    /** What is damaged counts as far as it goes. */
    private long size(InputStream stream) {
        long size = 0;
        try {
            int more = stream.read(scratch);
            while (more > 0 && size <= LARGEST) {
                size += more;
                more = stream.read(scratch);
            }
        } catch (IOException end) {
            return size;
        }
        return size;
    }
}
