package nl.naast.transcript.domain.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Files that are no text, told apart so that the refusal can say how to get text out of them. */
enum BinaryKind {
    PRESENTATION("transcript.violation.presentation"),
    OLD_OFFICE("transcript.violation.oldOffice"),
    ARCHIVE("transcript.violation.archive"),
    IMAGE("transcript.violation.image"),
    RECORDING("transcript.violation.recording"),
    UNKNOWN("transcript.violation.binary");

    private record Signature(String bytes, int offset, BinaryKind kind) {}

    private static final int HEAD = 64;
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("PK\u0003\u0004", 0, ARCHIVE),
            new Signature("PK\u0005\u0006", 0, ARCHIVE),
            new Signature("\u00d0\u00cf\u0011\u00e0", 0, OLD_OFFICE),
            new Signature("7z\u00bc\u00af", 0, ARCHIVE),
            new Signature("Rar!\u001a", 0, ARCHIVE),
            new Signature("\u001f\u008b", 0, ARCHIVE),
            new Signature("\u0089PNG", 0, IMAGE),
            new Signature("\u00ff\u00d8\u00ff", 0, IMAGE),
            new Signature("GIF8", 0, IMAGE),
            new Signature("II*\0", 0, IMAGE),
            new Signature("MM\0*", 0, IMAGE),
            new Signature("WEBP", 8, IMAGE),
            new Signature("ftyphei", 4, IMAGE),
            new Signature("ftyp", 4, RECORDING),
            new Signature("WAVE", 8, RECORDING),
            new Signature("ID3", 0, RECORDING),
            new Signature("\u00ff\u00fb", 0, RECORDING),
            new Signature("OggS\0", 0, RECORDING),
            new Signature("fLaC\0", 0, RECORDING),
            new Signature("\u001aE\u00df\u00a3", 0, RECORDING));

    private final String textKey;

    BinaryKind(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }

    static void refuse(byte[] file) {
        BinaryKind kind = of(file);
        if (kind != null) {
            throw new BusinessRuleViolation(kind.textKey);
        }
    }

    private static @Nullable BinaryKind of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (head.startsWith(signature.bytes, signature.offset)) {
                return signature.kind.closer(file);
            }
        }
        return null;
    }

    /** An office document is an archive whose entries' names stand in it uncompressed. */
    private BinaryKind closer(byte[] file) {
        if (this != ARCHIVE) {
            return this;
        }
        String content = new String(file, StandardCharsets.ISO_8859_1);
        boolean slides = content.contains("ppt/presentation") || content.contains("opendocument.presentation");
        return slides ? PRESENTATION : ARCHIVE;
    }
}
