package nl.naast.annotation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;
import nl.naast.shared.web.Markup;

/** Draws a whole conversation in one go: a component for each turn would make a page ten times as slow. */
@FacesComponent("naast.Conversation")
public class ConversationComponent extends UIComponentBase {
    @Override
    public String getFamily() {
        return "naast";
    }

    /** The strip stands beside the text; what is inside the tag comes below the turns, in the same column. */
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ShownConversation shown =
                (ShownConversation) Objects.requireNonNull(getAttributes().get("value"));
        Markup out = new Markup(shown.signs());
        StripDrawing.draw(out, shown);
        out.open("div", "class", "reading-text");
        out.open(
                "ol",
                "class",
                "turns",
                "id",
                "turns",
                "aria-label",
                shown.words().conversation());
        boolean first = true;
        for (ShownTurn turn : shown.turns()) {
            TurnDrawing.draw(out, shown, turn, first);
            first = false;
        }
        out.close("ol").writeTo(faces.getResponseWriter());
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().write("</div>");
    }
}
