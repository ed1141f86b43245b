package nl.naast.annotation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.Span;
import nl.naast.annotation.application.ExportReview.Exported;
import nl.naast.curriculum.Code;
import nl.naast.transcript.Turn;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The marks of a review as a table, one row for each; what someone typed can be no formula in a spreadsheet. */
final class ReviewTable {
    private static final String[] COLUMNS = {
        "turn",
        "speaker",
        "code",
        "name",
        "family",
        "polarity",
        "start",
        "end",
        "words",
        "remark",
        "rewrite",
        "codebook"
    };

    private ReviewTable() {}

    static String of(Exported exported, Locale locale) {
        Map<Integer, Turn> turns =
                exported.conversation().turns().stream().collect(Collectors.toMap(Turn::number, turn -> turn));
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter rows = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (MadeMark mark : exported.marks()) {
                rows.printRecord(row(exported, turns, mark, locale));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static Object[] row(Exported exported, Map<Integer, Turn> turns, MadeMark mark, Locale locale) {
        Code code = exported.codebook().code(mark.code()).orElseThrow();
        Span span = mark.span();
        Turn turn = turns.get(mark.turnNumber());
        return new Object[] {
            mark.turnNumber(),
            turn == null ? "" : turn.speaker().slug(),
            mark.code(),
            code.name().in(locale),
            code.family(),
            code.polarity().slug(),
            span == null ? "" : span.start(),
            span == null ? "" : span.end(),
            span == null ? "" : harmless(span.quote()),
            harmless(mark.remark()),
            harmless(mark.rewrite()),
            exported.codebook().version()
        };
    }

    private static String harmless(String typed) {
        return !typed.isEmpty() && "=+-@\t\r".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
