package nl.naast.end2end;

import org.junit.jupiter.api.condition.EnabledIf;

/** Light and dark. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class AccessibleInDutchIT extends AccessibleViews {
    AccessibleInDutchIT() {
        super("nl");
    }
}
