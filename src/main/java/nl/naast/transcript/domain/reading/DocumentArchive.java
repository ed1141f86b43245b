package nl.naast.transcript.domain.reading;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The packed parts of an office document, unpacked in memory and never beyond a bound. */
final class DocumentArchive implements Closeable {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 24L * MEGABYTE;
    /** Styles and lists of parts, of which libraries build trees. */
    private static final long MOST_OF_ONE = 3L * MEGABYTE;

    private static final int HEAD = 256;

    private final ZipFile zip;
    private long unpacked;

    private DocumentArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** Null where the file is not packed. */
    static @Nullable DocumentArchive open(byte[] file) throws IOException {
        if (!Magic.is(file, "PK\u0003\u0004")) {
            return null;
        }
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .setUseUnicodeExtraFields(false)
                .get();
        return new DocumentArchive(zip).withFewEntries();
    }

    private DocumentArchive withFewEntries() throws IOException {
        int entries = 0;
        for (var each = zip.getEntries(); each.hasMoreElements(); each.nextElement()) {
            entries++;
        }
        if (entries > MOST_ENTRIES) {
            zip.close();
            throw new DocumentTooLarge();
        }
        return this;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Null where there is no such part. */
    @Nullable
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? null : new Bounded(zip.getInputStream(entry), MOST_BYTES);
    }

    /** The first letters of a part, empty where there is none. */
    String head(String name) throws IOException {
        try (InputStream part = part(name)) {
            return part == null ? "" : new String(part.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }

    /** The same parts under the same bound, for a library. */
    ZipFileZipEntrySource bounded() {
        return new ZipFileZipEntrySource(zip) {
            @Override
            public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
                boolean streamed = entry.getName().contains("sharedStrings")
                        || entry.getName().contains("worksheets/");
                return new Bounded(super.getInputStream(entry), streamed ? MOST_BYTES : MOST_OF_ONE);
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What an entry says of its own size is not believed. */
    private final class Bounded extends FilterInputStream {
        private final long most;
        private long here;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return counted(read, read < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return counted(read, read);
        }

        private int counted(int read, int bytes) throws IOException {
            unpacked += Math.max(0, bytes);
            here += Math.max(0, bytes);
            if (unpacked > MOST_BYTES || here > most) {
                throw new DocumentTooLarge();
            }
            return read;
        }
    }
}
