package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/** What readers are given: the bytes of a file or a pasted text, and what it says, decoded once. */
final class Source {
    private final byte[] bytes;
    private final Reading reading;
    private @Nullable String written;
    private @Nullable String text;

    private Source(byte[] bytes, @Nullable String written, Reading reading) {
        this.bytes = bytes;
        this.written = written;
        this.reading = reading;
    }

    static Source file(byte[] bytes, Reading reading) {
        return new Source(bytes, null, reading);
    }

    static Source pasted(String text, Reading reading) {
        return new Source(new byte[0], text, reading);
    }

    /** Empty for a pasted text. */
    byte[] bytes() {
        return bytes;
    }

    /** As written, control characters included; for formats that give those a meaning. */
    String written() {
        String known = written;
        if (known == null) {
            known = Decoding.text(bytes, reading);
            written = known;
        }
        return known;
    }

    /** With one kind of line end, composed letters, and nothing that cannot be seen. */
    String text() {
        String known = text;
        if (known == null) {
            known = CleanText.of(written(), reading);
            text = known;
        }
        return known;
    }
}
