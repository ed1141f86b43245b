package nl.naast.transcript.domain.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Transcripts in CHAT, the format of TalkBank. */
final class ChatFormat implements FormatReader {
    private static final Pattern START =
            Pattern.compile("\\uFEFF?\\s*+@(?:UTF8|Begin|Font:|PID:|Window:|Languages:|Participants:)");

    @Override
    public @Nullable SourceFormat recognise(Source source) {
        return START.matcher(source.text()).lookingAt() ? SourceFormat.CHAT : null;
    }

    @Override
    public void read(Source source, SourceFormat format, Reading reading) {
        ChatReader.read(source.written(), reading);
    }
}
