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
    public @Nullable SourceFormat recognise(Source source) {
        if (!START.matcher(source.text()).lookingAt()) {
            return null;
        }
        return NoScribeHtml.recognises(source.text()) ? SourceFormat.NOSCRIBE : SourceFormat.WEB_PAGE;
    }

    @Override
    public void read(Source source, SourceFormat format, Reading reading) {
        Document page = Jsoup.parse(source.text());
        if (format == SourceFormat.NOSCRIBE) {
            NoScribeHtml.read(page, reading);
        } else {
            if (!page.title().isBlank()) {
                reading.leaveOut(0, "transcript.leftOut.header", page.title());
            }
            PlainTextReader.read(HtmlText.of(page.body()), reading);
        }
    }
}
