package nl.naast.annotation.web;

import nl.naast.annotation.application.ClassMaterial;
import nl.naast.annotation.application.ClassView;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.TextsForPage;
import org.jspecify.annotations.Nullable;

/** What the wall and people's own devices show in the same way. */
final class ClassDrawings {
    private ClassDrawings() {}

    /** Null as long as it was not shown. */
    static @Nullable Drawn key(ClassView shown, CodeLabels.Labels labels, TextsForPage texts) {
        ClassView.Now now = shown.now();
        ClassMaterial.Key key = now == null ? null : now.key();
        return key == null ? null : new KeyDrawing(key, shown.material().language(), labels, texts);
    }

    /** Null as long as there is nothing to show. */
    static @Nullable Drawn spread(ClassView shown, CodeLabels.Labels labels, TextsForPage texts) {
        ClassView.Now now = shown.now();
        return now == null || now.spread() == null ? null : new SpreadDrawing(now.spread(), labels, texts);
    }
}
