package nl.naast.end2end;

import org.junit.jupiter.api.condition.EnabledIf;

/** Colours are the same as in Dutch. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class AccessibleInEnglishIT extends AccessibleViews {
    AccessibleInEnglishIT() {
        super("en");
    }
}
