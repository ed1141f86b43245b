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
    private static final long MOST_BYTES = 48L * MEGABYTE;
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
        return entry == null ? null : new Bounded(zip.getInputStream(entry));
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
                return new Bounded(super.getInputStream(entry));
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What an entry says of its own size is not believed. */
    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return counted(read, read);
        }

        private int counted(int read, int bytes) throws IOException {
            unpacked += Math.max(0, bytes);
            if (unpacked > MOST_BYTES) {
                throw new DocumentTooLarge();
            }
            return read;
        }
    }
}
