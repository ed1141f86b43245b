package nl.naast.end2end;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every page in Dutch, light and dark. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class AccessibleInDutchIT {
    private static final AccessibleViews VIEWS = new AccessibleViews("nl");

    @AfterAll
    static void everybody_leaves() {
        VIEWS.close();
    }

    @TestFactory
    Stream<DynamicTest> every_page_can_be_used_by_everybody() {
        return VIEWS.checks();
    }
}
