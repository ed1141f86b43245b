package nl.naast.end2end;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where everybody was when a journey failed, and what the page said: a failure that comes once must say enough. */
public final class LastSeen implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static final List<String> PAGES = new ArrayList<>();
    private static final String WHAT_IT_SAYS = """
            () => [...document.querySelectorAll('[role=alert], [role=status], .error, :focus')]
              .filter(part => part.checkVisibility())
              .map(part => `${part.tagName}#${part.id} ${part.innerText}`.slice(0, 200))
              .join('; ')""";

    static void keep(Page page, List<String> complaints) {
        String says;
        try {
            says = String.valueOf(page.evaluate(WHAT_IT_SAYS));
        } catch (PlaywrightException gone) {
            says = gone.getMessage();
        }
        PAGES.add(page.url() + " says " + says + "; complaints: " + complaints);
    }

    @Override
    public void beforeTestExecution(ExtensionContext test) {
        PAGES.clear();
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            PAGES.forEach(page -> System.err.println("Last seen: " + page));
        }
    }
}
