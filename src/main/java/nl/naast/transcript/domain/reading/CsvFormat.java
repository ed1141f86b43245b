package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/** Tables in a text: a row is a turn. */
final class CsvFormat implements FormatReader {
    @Override
    public @Nullable Recognised recognise(Source source) {
        CsvTable table = CsvTable.in(source.text());
        return table == null ? null : new Recognised(SourceFormat.CSV, reading -> CsvReader.read(table, reading));
    }
}
