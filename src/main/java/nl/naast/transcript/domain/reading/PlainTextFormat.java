package nl.naast.transcript.domain.reading;

/** Written-out conversation in people's own habits; what no other reader knows is taken for this. */
final class PlainTextFormat implements FormatReader {
    @Override
    public SourceFormat recognise(Source source) {
        return SourceFormat.PLAIN_TEXT;
    }

    @Override
    public void read(Source source, SourceFormat format, Reading reading) {
        PlainTextReader.read(source.text(), reading);
    }
}
