package nl.naast.transcript.domain;

/** The kinds of text that a transcript can come from, recognised by content and never by file name. */
public enum SourceFormat {
    PLAIN_TEXT("plain-text", "transcript.format.plainText"),
    /** WebVTT, and SubRip in passing: both are cues with times. */
    WEBVTT("webvtt", "transcript.format.webvtt"),
    CSV("csv", "transcript.format.table");

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
