package nl.naast.curriculum.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Runs of eight words that stand in texts of others: only the first eight bytes of the SHA-256 of each are kept, never
 * the words. Words are in small letters, with single spaces between.
 */
final class SourceRuns {
    private static final int LENGTH = 8;
    private static final Pattern WORD = Pattern.compile("[\\w'’-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final long[] known;

    private SourceRuns(long[] known) {
        this.known = known;
    }

    static SourceRuns read() {
        try (InputStream in =
                Objects.requireNonNull(SourceRuns.class.getResourceAsStream("/curriculum/source-runs.bin"))) {
            LongBuffer kept = ByteBuffer.wrap(in.readAllBytes()).asLongBuffer();
            long[] hashes = new long[kept.remaining()];
            kept.get(hashes);
            Arrays.sort(hashes);
            return new SourceRuns(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return known.length;
    }

    /** Those runs of a text that stand in a source too. */
    List<String> in(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(i -> String.join(" ", words.subList(i, i + LENGTH)))
                .filter(this::isKnown)
                .toList();
    }

    boolean isKnown(String run) {
        return Arrays.binarySearch(known, hash(run)) >= 0;
    }

    static long hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
