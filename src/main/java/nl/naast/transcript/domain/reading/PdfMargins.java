package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what pages repeat at their edges, and their numbers, from what they say. */
record PdfMargins(List<PdfLine> body, List<PdfLine> edges) {
    private static final double EDGE = 0.09;
    private static final double WIDE_EDGE = 0.15;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—\\s]*(?:page|pagina|pag\\.|blz\\.?|p\\.)?\\s*\\d{1,4}(?:\\s*(?:/|of|van)\\s*\\d{1,4})?[-–—\\s]*");

    static PdfMargins of(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        lines.stream()
                .filter(line -> isAtEdge(line, WIDE_EDGE))
                .forEach(line -> pages.computeIfAbsent(shape(line), shape -> new HashSet<>())
                        .add(line.page()));
        long all = lines.stream().map(PdfLine::page).distinct().count();
        List<PdfLine> body = new ArrayList<>();
        List<PdfLine> edges = new ArrayList<>();
        for (PdfLine line : lines) {
            int repeated = pages.getOrDefault(shape(line), Set.of()).size();
            boolean edge = isAtEdge(line, WIDE_EDGE) && isEdge(line, repeated, all);
            (edge ? edges : body).add(line);
        }
        return new PdfMargins(body, edges);
    }

    private static boolean isEdge(PdfLine line, int repeated, long pages) {
        boolean often = repeated >= 2 && repeated * 2L >= pages;
        boolean sure = isAtEdge(line, EDGE) || LabelledLine.of(line.text()) == null;
        return (often && sure) || PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean isAtEdge(PdfLine line, double edge) {
        return line.top() < edge || line.top() > 1 - edge;
    }

    private static String shape(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#").replaceAll("\\s+", " ");
    }

    void leaveOut(Document document) {
        if (!edges.isEmpty()) {
            document.leaveOut(
                    "transcript.leftOut.pageEdges",
                    edges.stream().map(PdfLine::text).collect(Collectors.joining(" · ")));
        }
    }
}
