package nl.naast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said is said in both languages, and everything that is said comes from the bundles. */
class TextsTest {
    /** Beginnings of keys that the code completes, {@code review.role.} + slug; each ends with a dot. */
    private static final Set<String> COMPLETED_BY_CODE = Set.of(
            "annotation.class.kind.",
            "annotation.speaker.",
            "annotation.title.",
            "assignment.felt.",
            "assignment.partner.",
            "assignment.plan.",
            "curriculum.compare.list.",
            "assignment.speaker.",
            "curriculum.competency.",
            "curriculum.direction.",
            "curriculum.family.",
            "curriculum.find.kind.",
            "curriculum.find.language.",
            "curriculum.kind.",
            "curriculum.module.",
            "curriculum.own.",
            "curriculum.part.",
            "curriculum.partHint.",
            "curriculum.path.kind.",
            "curriculum.quality.",
            "curriculum.rules.",
            "curriculum.speaker.",
            "curriculum.stance.",
            "curriculum.syllabus.add.",
            "curriculum.syllabus.change.",
            "curriculum.syllabus.done.",
            "curriculum.violation.lacks.",
            "curriculum.violation.long.",
            "institute.members.problem.",
            "institute.role.",
            "privacy.consent.",
            "privacy.language.",
            "privacy.partner.heading.",
            "privacy.partner.kind.",
            "privacy.partner.text.",
            "privacy.partner.words.",
            "progress.cohort.role.",
            "progress.cohort.state.",
            "progress.speaker.",
            "progress.speaker.letter.",
            "progress.step.",
            "progress.trainer.state.",
            "progress.voice.",
            "review.voice.",
            "transcript.glance.lane.",
            "transcript.personal.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void every_bundle_belongs_to_a_room_and_a_language() {
        assertThat(Bundles.all())
                .extracting(Bundles.Bundle::file)
                .allMatch(file -> file.matches("[a-z]+_(nl|en)\\.properties"));
        assertThat(Bundles.all()).extracting(Bundles.Bundle::room).isSubsetOf(ContextMapTest.rooms());
    }

    @Test
    void the_application_reads_every_bundle() {
        assertThat(Bundles.all()).extracting(Bundles.Bundle::room).isSubsetOf(Bundles.contents());
    }

    @Test
    void both_languages_say_the_same_things() {
        byRoom().forEach((room, languages) -> {
            assertThat(languages).as(room).containsOnlyKeys(Bundles.LANGUAGES);
            assertThat(placeholders(languages.get("en")))
                    .as(room)
                    .containsOnlyKeys(placeholders(languages.get("nl")).keySet());
        });
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        byRoom().values()
                .forEach(languages ->
                        assertThat(placeholders(languages.get("en"))).isEqualTo(placeholders(languages.get("nl"))));
    }

    @Test
    void a_key_begins_with_its_room() {
        assertThat(wrong(text -> !text.key().matches(text.room() + "(\\.[A-Za-z0-9-]+)+")))
                .isEmpty();
    }

    @Test
    void no_text_is_empty() {
        assertThat(wrong(text -> text.value().isBlank())).isEmpty();
    }

    @Test
    void every_text_is_a_message_format() {
        assertThat(wrong(text -> !isMessageFormat(text.value()))).isEmpty();
    }

    @Test
    void every_apostrophe_is_doubled() {
        assertThat(wrong(text -> text.value().replace("''", "").contains("'"))).isEmpty();
    }

    @Test
    void every_text_that_is_used_exists() {
        Set<String> missing = new TreeSet<>(TextUses.keys());
        missing.removeAll(Bundles.keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_that_exists_is_used() {
        Set<String> unused = new TreeSet<>(Bundles.keys());
        unused.removeAll(TextUses.keys());
        unused.removeIf(key -> COMPLETED_BY_CODE.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void the_keys_that_code_completes_are_those_named_here() {
        assertThat(TextUses.beginnings()).isEqualTo(new TreeSet<>(COMPLETED_BY_CODE));
        assertThat(COMPLETED_BY_CODE)
                .allMatch(beginning -> Bundles.keys().stream().anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void no_page_has_words_of_its_own() {
        assertThat(Webapp.facelets().stream().flatMap(Literals::in)).isEmpty();
    }

    /** Texts by language by room. */
    private static Map<String, Map<String, Map<String, String>>> byRoom() {
        return Bundles.all().stream()
                .collect(Collectors.groupingBy(
                        Bundles.Bundle::room,
                        TreeMap::new,
                        Collectors.toMap(Bundles.Bundle::language, Bundles.Bundle::texts)));
    }

    private static Map<String, Set<String>> placeholders(@Nullable Map<String, String> texts) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        if (texts != null) {
            texts.forEach((key, text) -> byKey.put(key, placeholdersIn(text)));
        }
        return byKey;
    }

    private static Set<String> placeholdersIn(String text) {
        return PLACEHOLDER
                .matcher(text.replace("''", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMessageFormat(String text) {
        try {
            new MessageFormat(text, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> wrong(Predicate<Text> wrong) {
        return Bundles.all().stream()
                .flatMap(bundle -> bundle.texts().entrySet().stream()
                        .map(entry -> new Text(bundle.file(), bundle.room(), entry.getKey(), entry.getValue())))
                .filter(wrong)
                .map(text -> text.file() + ": " + text.key())
                .toList();
    }

    private record Text(String file, String room, String key, String value) {}
}
