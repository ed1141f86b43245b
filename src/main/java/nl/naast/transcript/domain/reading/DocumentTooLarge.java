package nl.naast.transcript.domain.reading;

import java.io.IOException;

/** A small file that would unpack to far more than a conversation. */
final class DocumentTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    DocumentTooLarge() {
        super("more than a transcript can hold");
    }
}
