package nl.naast.transcript.domain.reading;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Saved web pages: noScribe's transcripts, and any other page with a conversation on it. */
final class HtmlFormats implements FormatReader {
    private static final Pattern START = Pattern.compile(
            "(?i)\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[^>]{0,400}-->\\s*+)?<(?:!doctype html|html|head|body)\\b");

    @Override
    public @Nullable Recognised recognise(Source source) {
        if (!START.matcher(source.text()).lookingAt()) {
            return null;
        }
        return NoScribeHtml.recognises(source.text())
                ? new Recognised(
                        SourceFormat.NOSCRIBE, reading -> NoScribeHtml.read(Jsoup.parse(source.text()), reading))
                : new Recognised(SourceFormat.WEB_PAGE, reading -> readPage(Jsoup.parse(source.text()), reading));
    }

    private static void readPage(Document page, Reading reading) {
        if (!page.title().isBlank()) {
            reading.leaveOut(0, "transcript.leftOut.header", page.title());
        }
        PlainTextReader.read(HtmlText.of(page.body()), reading);
    }
}
