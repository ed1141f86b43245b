package nl.naast.transcript.domain.reading;

/** Written-out conversation in people's own habits; what no other reader knows is taken for this. */
final class PlainTextFormat implements FormatReader {
    @Override
    public Recognised recognise(Source source) {
        return new Recognised(SourceFormat.PLAIN_TEXT, reading -> {
            MarkupKind.refuse(source.text());
            PlainTextReader.read(source.text(), reading);
        });
    }
}
