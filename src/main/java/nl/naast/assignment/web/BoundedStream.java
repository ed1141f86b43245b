package nl.naast.assignment.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.naast.shared.BusinessRuleViolation;

/** Stops reading, with a refusal that a person understands, at the first byte too many. */
final class BoundedStream extends FilterInputStream {
    private final int megabytes;
    private long left;

    /** @param megabytes what is said to be allowed; more is let in only where it is packed in JSON */
    BoundedStream(InputStream in, long limit, int megabytes) {
        super(in);
        this.left = limit;
        this.megabytes = megabytes;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new BusinessRuleViolation("transcript.violation.tooLarge", megabytes);
        }
    }
}
