package nl.naast.transcript.domain.reading;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the groups of an RTF file: Rich Text Format Specification 1.9.1. */
final class RtfBody extends RtfListenerAdaptor {
    private static final String BODY = "";
    private static final String NOWHERE = "nowhere";
    private static final String HIDDEN = "transcript.leftOut.hidden";
    private static final String DELETED = "transcript.leftOut.deleted";

    /** Destinations whose text belongs where they stand. */
    private static final Set<Command> KEPT = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.result,
            Command.pard,
            Command.upr,
            Command.ud);

    private static final Map<Command, String> BESIDE = Map.ofEntries(
            Map.entry(Command.header, "transcript.leftOut.pageHeader"),
            Map.entry(Command.headerl, "transcript.leftOut.pageHeader"),
            Map.entry(Command.headerr, "transcript.leftOut.pageHeader"),
            Map.entry(Command.headerf, "transcript.leftOut.pageHeader"),
            Map.entry(Command.footer, "transcript.leftOut.pageFooter"),
            Map.entry(Command.footerl, "transcript.leftOut.pageFooter"),
            Map.entry(Command.footerr, "transcript.leftOut.pageFooter"),
            Map.entry(Command.footerf, "transcript.leftOut.pageFooter"),
            Map.entry(Command.footnote, "transcript.leftOut.footnote"),
            Map.entry(Command.annotation, "transcript.leftOut.comment"));

    /** Where text goes, and whether it shows; a group inherits both. */
    private record Group(String destination, boolean hidden, boolean deleted) {
        Group to(String other) {
            return new Group(destination.equals(BODY) || other.equals(NOWHERE) ? other : destination, hidden, deleted);
        }
    }

    private final Document document;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();
    private String besideReason = BODY;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private Group group = new Group(BODY, false, false);

    RtfBody(Document document) {
        this.document = document;
    }

    @Override
    public void processGroupStart() {
        groups.push(group);
    }

    @Override
    public void processGroupEnd() {
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        String besides = BESIDE.get(command);
        if (besides != null) {
            group = group.to(besides);
        } else if (leadsAway(command, optional)) {
            group = group.to(NOWHERE);
        } else if (!changesLook(command, on)) {
            layOut(command);
        }
    }

    private static boolean leadsAway(Command command, boolean optional) {
        return (optional || command.getCommandType() == CommandType.Destination) && !KEPT.contains(command);
    }

    private boolean changesLook(Command command, boolean on) {
        switch (command) {
            case v -> group = new Group(group.destination, on, group.deleted);
            case deleted -> group = new Group(group.destination, group.hidden, on);
            case plain -> group = new Group(group.destination, false, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void layOut(Command command) {
        switch (command) {
            case par, sect, page, column -> endParagraph();
            case line, softline -> write("\n");
            case tab -> write("\t");
            case cell, nestcell -> endCell();
            case row, nestrow -> endRow();
            default -> {}
        }
    }

    @Override
    public void processString(String text) {
        write(text);
    }

    private void write(String text) {
        String to = target();
        if (to.equals(NOWHERE)) {
            return;
        }
        if (!to.equals(besideReason)) {
            endBeside();
            besideReason = to;
        }
        (to.equals(BODY) ? paragraph : beside).append(text);
    }

    private String target() {
        if (!group.destination.equals(BODY)) {
            return group.destination;
        }
        return group.deleted ? DELETED : group.hidden ? HIDDEN : BODY;
    }

    private void endBeside() {
        document.leaveOut(besideReason, beside.toString());
        beside.setLength(0);
    }

    private void endParagraph() {
        if (!group.destination.equals(BODY)) {
            write("\n");
        } else if (!row.isEmpty()) {
            paragraph.append('\n');
        } else {
            endTable();
            document.paragraph(taken());
        }
    }

    private String taken() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        return text;
    }

    private void endCell() {
        row.add(taken().strip());
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            document.table(rows);
            rows.clear();
        }
    }

    @Override
    public void processDocumentEnd() {
        endBeside();
        endRow();
        endTable();
        if (!paragraph.isEmpty()) {
            document.paragraph(taken());
        }
    }
}
