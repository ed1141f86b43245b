package nl.naast.transcript.domain.glance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naast.transcript.domain.reading.Corpora;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A helper's turn with what people said of it.
 *
 * @param anyQuestion the annotators see a question in it, whatever else is in it
 * @param mainlyQuestion a question is the main thing in it
 */
record LabelledTurn(String text, boolean anyQuestion, boolean mainlyQuestion) {

    /** Helpers' turns by conversation, without turns on which ten annotators were evenly divided. */
    static List<List<LabelledTurn>> ofHalf(int half) {
        List<Path> files = files();
        return IntStream.range(0, files.size())
                .filter(i -> i % 2 == half)
                .mapToObj(i -> in(files.get(i)))
                .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Corpora.at("annomi/dialogues"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LabelledTurn> in(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return rows.stream()
                    .filter(row -> row.get("speaker").equals("helper"))
                    .filter(row -> !row.get("question").isEmpty())
                    .map(LabelledTurn::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledTurn of(CSVRecord row) {
        return new LabelledTurn(
                row.get("text"),
                row.get("question").equals("1"),
                row.get("main_behaviour").equals("question"));
    }
}
