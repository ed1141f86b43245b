package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.stream.Stream;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded file or pasted text into turns, recognising what it is by its content. */
public final class TranscriptReader {
    /** Recognised by their bytes; nothing of them is decoded before. */
    private static final List<FormatReader> DOCUMENTS = Stream.of(
                    new WordFormat(),
                    new OpenDocumentFormat(),
                    new SpreadsheetFormat(),
                    new OldWordFormat(),
                    new OldSpreadsheetFormat(),
                    new RtfFormat(),
                    new PdfFormat())
            .<FormatReader>map(DocumentFormat::new)
            .toList();

    /** In the order in which they are asked; the last takes everything. */
    private static final List<FormatReader> TEXTS = List.of(
            new ElanFormat(),
            new ChatFormat(),
            new JsonFormats(),
            new HtmlFormats(),
            new CueFormats(),
            new CsvFormat(),
            new PlainTextFormat());

    private TranscriptReader() {}

    /**
     * Reads an uploaded file.
     *
     * @throws BusinessRuleViolation for what is empty, too large, no text, or holds nothing to read
     */
    public static ReadTranscript read(byte[] file, ReadingLimits limits) {
        return read(file, limits, ReadingChoices.none());
    }

    /**
     * Reads an uploaded file as its owner wants it.
     *
     * @throws BusinessRuleViolation for what is empty, too large, no text, or holds nothing to read
     */
    public static ReadTranscript read(byte[] file, ReadingLimits limits, ReadingChoices choices) {
        limits.allowBytes(file.length);
        Reading reading = new Reading(limits, choices);
        Source source = Source.file(file, reading);
        ReadTranscript document = readWith(DOCUMENTS, source, reading);
        if (document != null) {
            return document;
        }
        BinaryKind.refuse(file);
        return readText(source, reading);
    }

    /**
     * Reads pasted text.
     *
     * @throws BusinessRuleViolation as for a file
     */
    public static ReadTranscript read(String pasted, ReadingLimits limits) {
        return read(pasted, limits, ReadingChoices.none());
    }

    /**
     * Reads pasted text as its owner wants it.
     *
     * @throws BusinessRuleViolation as for a file
     */
    public static ReadTranscript read(String pasted, ReadingLimits limits, ReadingChoices choices) {
        limits.allowText(pasted);
        Reading reading = new Reading(limits, choices);
        return readText(Source.pasted(pasted, reading), reading);
    }

    private static ReadTranscript readText(Source source, Reading reading) {
        if (source.text().isBlank()) {
            throw new BusinessRuleViolation("transcript.violation.empty");
        }
        reading.says(source.text());
        ReadTranscript text = readWith(TEXTS, source, reading);
        if (text == null) {
            throw new BusinessRuleViolation("transcript.violation.nothingToRead");
        }
        return text;
    }

    private static @Nullable ReadTranscript readWith(List<FormatReader> readers, Source source, Reading reading) {
        for (FormatReader reader : readers) {
            FormatReader.Recognised found = reader.recognise(source);
            if (found != null) {
                found.reader().accept(reading);
                return reading.as(found.format());
            }
        }
        return null;
    }
}
