package nl.naast.transcript.domain.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one part of a Word document: WordprocessingML as in ISO/IEC 29500-1, chapter 17. */
final class WordBody extends DefaultHandler {
    /** Layout, codes of fields, readings beside characters; and the copy of a text box for older programs. */
    private static final Set<String> SKIPPED =
            Set.of("tabs", "instrText", "delInstrText", "rt", "sdtPr", "sectPr", "Fallback", "separator");

    private final Document document;
    private final @Nullable String reason;
    private final DocumentOutline outline;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();
    private int skipping;
    private int deleting;
    private boolean inText;
    private boolean inRunProperties;
    private boolean inParagraphProperties;
    private boolean markDeleted;
    private boolean runHidden;
    private String carried = "";

    /** @param reason why all of this part is left out, null for the running text */
    WordBody(Document document, @Nullable String reason) {
        this.document = document;
        this.reason = reason;
        this.outline = new DocumentOutline(document);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
        } else if (uri.contains("wordprocessingml")) {
            if (!startStructure(name)) {
                startInline(name, attributes);
            }
        }
    }

    private boolean startStructure(String name) {
        switch (name) {
            case "p" -> startParagraph();
            case "tbl" -> outline.startTable();
            case "tr" -> outline.startRow();
            case "pPr" -> inParagraphProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> runHidden = false;
            case "t", "delText" -> inText = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void startInline(String name, Attributes attributes) {
        switch (name) {
            case "del", "moveFrom" -> startDeletion();
            case "vanish" -> runHidden = !inParagraphProperties && isOn(attributes);
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            default -> {}
        }
    }

    private static boolean isOn(Attributes attributes) {
        String value = attributes.getValue(attributes.getIndex("w:val") < 0 ? "val" : "w:val");
        return value == null || !Set.of("0", "false", "off").contains(value);
    }

    private void startParagraph() {
        paragraphs.push(new StringBuilder(carried));
        carried = "";
        markDeleted = false;
    }

    /** Among the properties of a paragraph's mark it says that the mark was deleted, elsewhere that text was. */
    private void startDeletion() {
        if (inRunProperties) {
            markDeleted |= inParagraphProperties;
        } else {
            deleting++;
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inText && skipping == 0) {
            write(new String(letters, from, length));
        }
    }

    private void write(String text) {
        StringBuilder paragraph = paragraphs.peek();
        if (deleting > 0) {
            deleted.append(text);
        } else if (runHidden) {
            hidden.append(text);
        } else if (paragraph != null) {
            paragraph.append(text);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (skipping > 0) {
            skipping--;
        } else if (uri.contains("wordprocessingml")) {
            end(name);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> outline.endCell(1);
            case "tr" -> outline.endRow();
            case "tbl" -> endTable();
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "t", "delText" -> inText = false;
            case "del", "moveFrom" -> endDeletion();
            default -> {}
        }
    }

    private void endDeletion() {
        if (!inRunProperties) {
            deleting--;
            leaveOut("transcript.leftOut.deleted", deleted);
        }
    }

    /** A text box stands within the paragraph that holds it, and is read after that. */
    private void endParagraph() {
        String text = paragraphs.pop().toString();
        leaveOut("transcript.leftOut.hidden", hidden);
        if (markDeleted) {
            carried = text;
            markDeleted = false;
        } else if (!paragraphs.isEmpty()) {
            boxes.add(text);
        } else {
            emit(text);
            boxes.forEach(this::emit);
            boxes.clear();
        }
    }

    private void emit(String text) {
        if (reason == null) {
            outline.paragraph(text);
        } else {
            beside.append(beside.isEmpty() ? "" : "\n").append(text);
        }
    }

    private void endTable() {
        List<List<String>> rows = outline.endTable();
        if (!rows.isEmpty()) {
            document.table(rows);
        }
    }

    private void leaveOut(String why, StringBuilder text) {
        document.leaveOut(why, text.toString());
        text.setLength(0);
    }

    @Override
    public void endDocument() {
        if (!carried.isEmpty()) {
            emit(carried);
        }
        if (reason != null) {
            leaveOut(reason, beside);
        }
    }
}
