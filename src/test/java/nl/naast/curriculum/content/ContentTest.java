package nl.naast.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.PathStep;
import nl.naast.curriculum.QuizItem;
import org.junit.jupiter.api.Test;

/** Every code is explained and practised, every reference leads somewhere, and nothing is missing. */
class ContentTest {
    private static final Pattern REFERENCE = Pattern.compile("]\\(([a-z]+):([^)]*)\\)");
    private static final Set<String> ONCE =
            Set.of("why", "ideas", "indicators", "tensions", "fragments", "mistakes", "reflection");

    @Test
    void there_are_module_zero_and_the_four_in_their_order() {
        assertThat(Content.modules())
                .extracting(LearningModule::slug)
                .containsExactly("beside", "accept", "listen", "talk", "help");
    }

    @Test
    void every_code_has_all_its_texts_in_both_languages() {
        assertThat(Content.CODEBOOK.codes())
                .isNotEmpty()
                .allMatch(code -> Stream.of(code.name(), code.definition(), code.example())
                        .allMatch(text -> !text.nl().isBlank() && !text.en().isBlank()));
        assertThat(Content.CODEBOOK.codes().stream().filter(code -> !code.forClient()))
                .isNotEmpty()
                .allMatch(code ->
                        !code.counter().nl().isBlank() && !code.counter().en().isBlank());
    }

    @Test
    void every_code_and_marker_is_explained_in_a_lesson() {
        for (Locale language : Content.LANGUAGES) {
            Set<String> linked = references(language).stream()
                    .filter(reference -> reference.group(1).equals("code"))
                    .map(reference -> reference.group(2))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(linked).containsAll(Content.codes()).containsAll(Content.markers());
        }
    }

    @Test
    void every_code_is_practised_in_two_moments() {
        Map<String, Set<String>> momentsByCode = new HashMap<>();
        Content.moments()
                .forEach(moment -> moment.replies().stream()
                        .flatMap(reply -> reply.codes().stream())
                        .forEach(code -> momentsByCode
                                .computeIfAbsent(code, any -> new HashSet<>())
                                .add(moment.id())));
        assertThat(Content.codes())
                .allMatch(code -> momentsByCode.getOrDefault(code, Set.of()).size() >= 2);
    }

    @Test
    void every_code_is_the_right_answer_to_a_question() {
        Set<String> right = Content.modules().stream()
                .flatMap(module -> module.quiz().stream())
                .map(QuizItem::code)
                .collect(Collectors.toSet());
        assertThat(right).containsAll(Content.codes());
    }

    @Test
    void every_module_has_six_indicators_with_codes_that_exist() {
        assertThat(Content.four()).allMatch(module -> module.indicators().size() == 6);
        assertThat(Content.four().stream().flatMap(module -> module.indicators().stream()))
                .allMatch(indicator -> !indicator.codes().isEmpty()
                        && indicator.codes().stream().allMatch(ContentTest::exists));
    }

    @Test
    void every_module_has_each_kind_of_lesson_once() {
        for (LearningModule module : Content.four()) {
            Map<String, Long> kinds =
                    module.lessons().stream().collect(Collectors.groupingBy(Lesson::kind, Collectors.counting()));
            assertThat(ONCE).as(module.slug()).allMatch(kind -> kinds.getOrDefault(kind, 0L) == 1);
            assertThat(kinds.keySet()).as(module.slug()).isSubsetOf(withMore());
        }
    }

    @Test
    void every_reference_in_a_lesson_leads_somewhere() {
        for (Locale language : Content.LANGUAGES) {
            assertThat(references(language))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(leads(reference.group(1), reference.group(2)))
                            .as(reference.group())
                            .isTrue());
        }
    }

    @Test
    void every_fragment_stands_in_a_lesson() {
        for (Locale language : Content.LANGUAGES) {
            Set<String> shown = references(language).stream()
                    .filter(reference -> reference.group(1).equals("fragment"))
                    .map(reference -> reference.group(2))
                    .collect(Collectors.toSet());
            assertThat(Content.modules().stream().flatMap(module -> module.fragments().stream()))
                    .hasSizeGreaterThanOrEqualTo(15)
                    .allMatch(fragment -> shown.contains(fragment.id()));
        }
    }

    @Test
    void every_path_has_seven_to_ten_steps_that_lead_somewhere() {
        for (LearningModule module : Content.modules()) {
            assertThat(module.path()).as(module.slug()).hasSizeBetween(7, 10).allMatch(ContentTest::leadsOn);
        }
    }

    @Test
    void every_moment_has_a_poor_a_fair_and_a_good_reply() {
        assertThat(Content.moments().toList()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(moment -> {
            assertThat(moment.replies().stream().map(Moment.Reply::quality)).contains(Moment.Quality.values());
            assertThat(moment.replies()).hasSizeBetween(4, 5);
        });
    }

    @Test
    void replies_carry_codes_of_helpers_that_do_not_exclude_each_other() {
        assertThat(Content.moments().flatMap(moment -> moment.replies().stream()))
                .allMatch(reply -> !reply.codes().isEmpty()
                        && Content.codes().containsAll(reply.codes())
                        && excluding(reply.codes()).isEmpty());
    }

    @Test
    void every_question_has_four_options_one_of_which_is_right_at_changing_places() {
        for (LearningModule module : Content.four()) {
            assertThat(module.quiz())
                    .as(module.slug())
                    .hasSizeGreaterThanOrEqualTo(20)
                    .allMatch(item -> item.options().size() == 4
                            && new HashSet<>(item.options()).size() == 4
                            && item.options().contains(item.code())
                            && Content.codes().containsAll(item.options()));
            Map<Integer, Long> places = module.quiz().stream()
                    .collect(Collectors.groupingBy(item -> item.options().indexOf(item.code()), Collectors.counting()));
            assertThat(places.values())
                    .as(module.slug())
                    .allMatch(often -> often <= module.quiz().size() * 0.45);
        }
    }

    @Test
    void fragments_have_five_to_twelve_turns_with_codes_of_who_speaks() {
        Content.modules().stream()
                .flatMap(module -> module.fragments().stream())
                .forEach(fragment -> {
                    assertThat(fragment.turns()).as(fragment.id()).hasSizeBetween(5, 12);
                    assertThat(fragment.turns())
                            .as(fragment.id())
                            .allMatch(turn -> ofSpeaker(turn).containsAll(Content.codesOf(turn)));
                });
    }

    @Test
    void every_id_is_said_once() {
        List<String> ids = new ArrayList<>();
        for (LearningModule module : Content.modules()) {
            module.lessons().forEach(each -> ids.add(each.id()));
            module.fragments().forEach(each -> ids.add(each.id()));
            module.moments().forEach(each -> ids.add(each.id()));
            module.quiz().forEach(each -> ids.add(each.id()));
            module.anchors().forEach(each -> ids.add(each.id()));
            assertThat(ids.subList(Math.max(0, ids.size() - 1), ids.size()))
                    .allMatch(id -> id.startsWith(module.slug() + "-"));
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)+"));
    }

    private static Set<String> ofSpeaker(CodedTurn turn) {
        return turn.helpers() ? Content.codes() : Content.markers();
    }

    static List<String> excluding(List<String> codes) {
        return codes.stream()
                .filter(code ->
                        codes.stream().anyMatch(other -> !other.equals(code) && Content.CODEBOOK.exclude(code, other)))
                .toList();
    }

    private static boolean exists(String code) {
        return Content.CODEBOOK.code(code).map(Code::id).isPresent();
    }

    private static Set<String> withMore() {
        Set<String> kinds = new HashSet<>(ONCE);
        kinds.add("more");
        return kinds;
    }

    private static List<MatchResult> references(Locale language) {
        return Content.lessons()
                .flatMap(lesson -> REFERENCE.matcher(lesson.text().in(language)).results())
                .toList();
    }

    private static boolean leads(String kind, String id) {
        return switch (kind) {
            case "code" -> exists(id);
            case "lesson" -> Content.SYLLABUS.lesson(id).isPresent();
            case "moment" -> Content.SYLLABUS.moment(id).isPresent();
            case "fragment" -> Content.SYLLABUS.fragment(id).isPresent();
            case "picture" -> Content.PICTURES.containsKey(id);
            default -> false;
        };
    }

    private static boolean leadsOn(PathStep step) {
        Predicate<String> there = switch (step.kind()) {
            case PICTURE -> Content.PICTURES::containsKey;
            case FRAGMENT -> id -> Content.SYLLABUS.fragment(id).isPresent();
            case MOMENT -> id -> Content.SYLLABUS.moment(id).isPresent();
            case QUIZ -> id -> Content.SYLLABUS.quizItem(id).isPresent();
            case READ, REFLECT -> String::isEmpty;
        };
        return there.test(step.target());
    }
}
