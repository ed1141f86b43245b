package nl.naast.transcript.domain.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.naast.shared.BusinessRuleViolation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The compound files in which programs before 2007 keep documents, and later ones keep locked documents. */
final class DocumentStorage {
    private static final String MAGIC = "\u00d0\u00cf\u0011\u00e0";

    private DocumentStorage() {}

    static boolean is(byte[] file) {
        return Magic.is(file, MAGIC);
    }

    static POIFSFileSystem open(byte[] file) throws IOException {
        return new POIFSFileSystem(new ByteArrayInputStream(file));
    }

    /** Whether it holds this stream; a locked document shows nothing of what it is. */
    static boolean holds(byte[] file, String... streams) throws IOException {
        try (POIFSFileSystem storage = open(file)) {
            DirectoryNode root = storage.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new BusinessRuleViolation("transcript.violation.locked");
            }
            for (String stream : streams) {
                if (root.hasEntryCaseInsensitive(stream)) {
                    return true;
                }
            }
            return false;
        }
    }
}
