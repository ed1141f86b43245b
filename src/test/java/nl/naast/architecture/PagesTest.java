package nl.naast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page is short, has one bean of the same name, and holds no code. */
class PagesTest {
    private static final Set<String> HIDDEN_FOLDERS = Set.of("templates", "tags", "fragments", "errorpages");

    /** What it has on its web floor serves the pages of the others. */
    private static final String WITHOUT_PAGES = "shared";

    @Test
    void every_page_lies_in_its_room() {
        assertThat(Webapp.pages())
                .extracting(page -> page.name().toString())
                .allMatch(name -> name.matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*\\.xhtml"));
        assertThat(Webapp.pages())
                .extracting(page -> page.name().getName(0).toString())
                .isSubsetOf(ContextMapTest.rooms());
    }

    @Test
    void every_page_has_the_bean_of_its_name_and_every_bean_its_page() {
        List<String> wanted = Webapp.pages().stream()
                .map(page -> beanOf(page.name()))
                .sorted()
                .toList();
        List<String> beans = House.classes().stream()
                .filter(PagesTest::isPageBean)
                .map(bean -> House.room(bean) + "/" + bean.getSimpleName())
                .sorted()
                .toList();
        assertThat(beans).isEqualTo(wanted);
    }

    @Test
    void a_page_bean_is_named_after_its_class() {
        assertThat(House.classes().stream()
                        .filter(PagesTest::isPageBean)
                        .filter(bean -> !bean.tryGetAnnotationOfType(Named.class)
                                .map(named -> Set.of("", nameOf(bean)).contains(named.value()))
                                .orElse(false)))
                .isEmpty();
    }

    @Test
    void no_page_has_more_than_120_lines() {
        assertThat(Webapp.facelets())
                .filteredOn(page -> page.lines().size() > 120)
                .extracting(Webapp.Facelet::name)
                .isEmpty();
    }

    @Test
    void half_of_the_pages_have_at_most_fifty_lines() {
        List<Integer> lengths = Webapp.pages().stream()
                .map(page -> page.lines().size())
                .sorted()
                .toList();
        assertThat(lengths.get((lengths.size() - 1) / 2)).isLessThanOrEqualTo(50);
    }

    @Test
    void nothing_is_written_out_unescaped() {
        assertThat(elements(element -> element.attributes().containsKey("escape")))
                .isEmpty();
    }

    @Test
    void no_tag_carries_a_script_or_a_style() {
        assertThat(elements(element -> element.attributes().keySet().stream()
                        .anyMatch(name -> name.equals("style") || name.matches("on[a-z]+"))))
                .isEmpty();
    }

    @Test
    void scripts_and_styles_have_files_of_their_own() {
        assertThat(elements(PagesTest::isWrittenInline)).isEmpty();
    }

    @Test
    void what_a_browser_cannot_ask_for_has_its_folder() {
        assertThat(Webapp.hidden())
                .extracting(facelet -> Webapp.HIDDEN.relativize(facelet.path()))
                .allMatch(PagesTest::hasItsFolder);
    }

    @Test
    void what_is_included_cannot_be_asked_for_by_itself() {
        assertThat(elements(element -> element.name().equals("ui:include")
                        && !element.attributes()
                                .getOrDefault("src", "")
                                .matches("/WEB-INF/(fragments/[a-z]+|templates)/.+|#\\{.+}")))
                .isEmpty();
    }

    private static List<String> elements(Predicate<Webapp.Element> wrong) {
        return Webapp.facelets().stream()
                .flatMap(page -> page.elements().stream()
                        .filter(wrong)
                        .map(element -> page.name() + ":" + element.line() + " " + element.name()))
                .toList();
    }

    private static boolean isWrittenInline(Webapp.Element element) {
        boolean data = "application/json".equals(element.attributes().get("type"));
        return switch (element.name()) {
            case "style" -> true;
            case "script" -> !data && !element.attributes().containsKey("src");
            case "h:outputScript", "h:outputStylesheet" -> !element.attributes().containsKey("name");
            default -> false;
        };
    }

    private static boolean hasItsFolder(Path path) {
        String folder = path.getName(0).toString();
        boolean inRoom = path.getNameCount() > 2
                && ContextMapTest.rooms().contains(path.getName(1).toString());
        return HIDDEN_FOLDERS.contains(folder) && (inRoom || !folder.equals("fragments"));
    }

    private static boolean isPageBean(JavaClass type) {
        return House.floor(type).equals("web")
                && !House.room(type).equals(WITHOUT_PAGES)
                && type.getSimpleName().endsWith("Page")
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    /** {@code review/ChangeReviewersPage} for {@code review/change-reviewers.xhtml}. */
    private static String beanOf(Path page) {
        String name = page.getFileName().toString().replace(".xhtml", "");
        return page.getName(0)
                + Arrays.stream(name.split("-", -1))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining("", "/", "Page"));
    }

    private static String nameOf(JavaClass bean) {
        String name = bean.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
