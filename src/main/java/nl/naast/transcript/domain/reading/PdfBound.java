package nl.naast.transcript.domain.reading;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks beforehand how large the streams of a PDF unpack, since the library unpacks each of them whole. */
final class PdfBound {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 64L * MEGABYTE;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfBound() {}

    static void check(byte[] file) throws DocumentTooLarge {
        byte[] scratch = new byte[64 * 1024];
        Inflater inflater = new Inflater();
        try {
            for (int at = next(file, 0); at >= 0; at = next(file, at)) {
                if (unpacked(file, at, inflater, scratch) > LARGEST) {
                    throw new DocumentTooLarge();
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Where the bytes of the next stream start, -1 after the last. */
    private static int next(byte[] file, int from) {
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

    /** As far as it is a packed stream at all. */
    private static long unpacked(byte[] file, int from, Inflater inflater, byte[] scratch) {
        inflater.reset();
        inflater.setInput(file, from, file.length - from);
        long size = 0;
        try {
            int more = inflater.inflate(scratch);
            while (more > 0 && size <= LARGEST) {
                size += more;
                more = inflater.inflate(scratch);
            }
        } catch (DataFormatException notPacked) {
            return size;
        }
        return size;
    }
}
