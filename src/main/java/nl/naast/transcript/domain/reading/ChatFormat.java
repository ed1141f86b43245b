package nl.naast.transcript.domain.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Transcripts in CHAT, the format of TalkBank. */
final class ChatFormat implements FormatReader {
    private static final Pattern START =
            Pattern.compile("\\uFEFF?\\s*+@(?:UTF8|Begin|Font:|PID:|Window:|Languages:|Participants:)");

    @Override
    public @Nullable Recognised recognise(Source source) {
        return START.matcher(source.text()).lookingAt()
                ? new Recognised(SourceFormat.CHAT, reading -> ChatReader.read(source.written(), reading))
                : null;
    }
}
