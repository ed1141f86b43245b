package nl.naast.transcript.domain.reading;

/** What a transcript can come from, recognised by content and never by file name. */
public enum SourceFormat {
    PLAIN_TEXT("plain-text", "transcript.format.plainText"),
    WEBVTT("webvtt", "transcript.format.webvtt"),
    SUBRIP("subrip", "transcript.format.subrip"),
    CSV("csv", "transcript.format.table"),
    WHISPER("whisper-json", "transcript.format.whisper"),
    AMBERSCRIPT("amberscript-json", "transcript.format.amberscript"),
    NOSCRIBE("noscribe-html", "transcript.format.noscribe"),
    OTRANSCRIBE("otranscribe", "transcript.format.otranscribe"),
    ELAN("elan", "transcript.format.elan"),
    CHAT("chat", "transcript.format.chat"),
    WEB_PAGE("html", "transcript.format.webPage"),
    WORD("docx", "transcript.format.word"),
    OLD_WORD("doc", "transcript.format.oldWord"),
    OPEN_DOCUMENT("odt", "transcript.format.openDocument"),
    RTF("rtf", "transcript.format.rtf"),
    PDF("pdf", "transcript.format.pdf"),
    SPREADSHEET("xlsx", "transcript.format.spreadsheet");

    private final String slug;
    private final String textKey;

    SourceFormat(String slug, String textKey) {
        this.slug = slug;
        this.textKey = textKey;
    }

    public String slug() {
        return slug;
    }

    public String textKey() {
        return textKey;
    }
}
