package nl.naast.transcript.domain;

import nl.naast.shared.BusinessRuleViolation;

/** Reads an uploaded file or pasted text into turns, recognising what it is by its content. */
public final class TranscriptReader {
    private TranscriptReader() {}

    /**
     * Reads an uploaded file.
     *
     * @throws BusinessRuleViolation for what is empty, too large, no text, or holds nothing to read
     */
    public static ReadTranscript read(byte[] file, ReadingLimits limits) {
        limits.allowBytes(file.length);
        BinaryKind.refuse(file);
        Reading reading = new Reading(limits);
        return read(Decoding.text(file, reading), reading);
    }

    /**
     * Reads pasted text.
     *
     * @throws BusinessRuleViolation as for a file
     */
    public static ReadTranscript read(String pasted, ReadingLimits limits) {
        limits.allowText(pasted);
        return read(pasted, new Reading(limits));
    }

    private static ReadTranscript read(String raw, Reading reading) {
        String text = CleanText.of(raw, reading);
        if (text.isBlank()) {
            throw new BusinessRuleViolation("transcript.violation.empty");
        }
        MarkupKind.refuse(text);
        return reading.as(readInto(reading, text));
    }

    private static SourceFormat readInto(Reading reading, String text) {
        if (CueReader.recognises(text)) {
            CueReader.read(text, reading);
            return SourceFormat.WEBVTT;
        }
        CsvTable table = CsvTable.in(text);
        if (table != null) {
            CsvReader.read(table, reading);
            return SourceFormat.CSV;
        }
        PlainTextReader.read(text, reading);
        return SourceFormat.PLAIN_TEXT;
    }
}
