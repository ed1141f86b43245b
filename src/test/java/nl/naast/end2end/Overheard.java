package nl.naast.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that the server tells one person's browser: the source of pages and the answers to scripts. */
final class Overheard {
    private final Person person;
    private final List<String> said = new ArrayList<>();

    private Overheard(Person person) {
        this.person = person;
    }

    static Overheard by(Person person) {
        Overheard overheard = new Overheard(person);
        person.browser().route("**/api/**", overheard::passOn);
        return overheard;
    }

    /** The stream of what she does in her other windows never ends, so it cannot be taken down. */
    private void passOn(Route route) {
        if (route.request().url().contains("/live?")) {
            route.resume();
            return;
        }
        APIResponse answer = route.fetch();
        said.add(answer.text());
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    /** The page as it is now, and as the server sends it. */
    void look() {
        said.add(person.page().content());
        said.add(person.browser().request().get(person.page().url()).text());
    }

    void neverMentions(List<String> words) {
        assertThat(said).hasSizeGreaterThan(2);
        for (String word : words) {
            Pattern whole = Pattern.compile("(?iu)\\b" + Pattern.quote(word) + "\\b");
            assertThat(said).as(word).noneMatch(text -> whole.matcher(text).find());
        }
    }
}
