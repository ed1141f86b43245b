package nl.naast.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.naast.transcript.domain.pseudonym.KnownNames;
import nl.naast.transcript.domain.pseudonym.PersonalData;
import nl.naast.transcript.domain.pseudonym.Proposal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What is proposed for conversations that people really held, or played, each as a whole. */
public final class RealTalk {
    private int words;
    private int conversations;
    private final List<Proposal> proposals = new ArrayList<>();
    private final Map<String, Integer> byKind = new TreeMap<>();

    public RealTalk(String folder, String language) {
        for (List<String> turns : conversations(folder)) {
            conversations++;
            turns.forEach(turn -> words += turn.isBlank() ? 0 : turn.strip().split("\\s+").length);
            List<Proposal> found = PersonalData.in(turns, language, KnownNames.none());
            proposals.addAll(found);
            found.forEach(one -> byKind.merge(one.kind().slug(), 1, Integer::sum));
        }
    }

    public int words() {
        return words;
    }

    public int conversations() {
        return conversations;
    }

    public List<Proposal> proposals() {
        return proposals;
    }

    public Map<String, Integer> byKind() {
        return byKind;
    }

    public double perThousandWords() {
        return 1000.0 * proposals.size() / words;
    }

    public static List<List<String>> conversations(String folder) {
        try (Stream<Path> files = Files.list(LabelledTexts.at(folder))) {
            return files.sorted().map(RealTalk::turns).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> turns(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            return format.parse(reader).stream()
                    .map((CSVRecord row) -> row.get("text"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
