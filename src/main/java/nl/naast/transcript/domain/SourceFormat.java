package nl.naast.transcript.domain;
/** Stub. */
public enum SourceFormat {
    PLAIN_TEXT;

    public String slug() {
        return "text";
    }
}
