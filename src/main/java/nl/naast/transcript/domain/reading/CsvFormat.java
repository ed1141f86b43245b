package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/** Tables in a text: a row is a turn. */
final class CsvFormat implements FormatReader {
    @Override
    public @Nullable SourceFormat recognise(Source source) {
        return CsvTable.in(source.text()) == null ? null : SourceFormat.CSV;
    }

    @Override
    public void read(Source source, SourceFormat format, Reading reading) {
        CsvTable table = CsvTable.in(source.text());
        if (table != null) {
            CsvReader.read(table, reading);
        }
    }
}
