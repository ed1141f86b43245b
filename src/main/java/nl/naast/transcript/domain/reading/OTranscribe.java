package nl.naast.transcript.domain.reading;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What oTranscribe saves: a page of text in JSON, with times that its user set between the words. */
final class OTranscribe {
    private static final List<String> MEDIA = List.of("media", "media-time", "media-source");

    private OTranscribe() {}

    static boolean recognises(JsonValue file) {
        return file instanceof JsonObject object
                && JsonFormats.text(object, "text") != null
                && MEDIA.stream().anyMatch(object::containsKey);
    }

    static void read(JsonValue file, Reading reading) {
        String html = JsonFormats.text(file.asJsonObject(), "text");
        Document page = Jsoup.parse(html == null ? "" : html);
        for (Element time : page.select("span.timestamp")) {
            Long millis = ClockTime.millis(time.attr("data-timestamp"));
            time.text(millis == null ? "[" + time.text() + "]" : written(millis));
        }
        PlainTextReader.read(HtmlText.of(page), reading);
    }

    private static String written(long millis) {
        long seconds = millis / 1000;
        return "[%d:%02d:%02d.%03d]".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, millis % 1000);
    }
}
