package nl.naast.curriculum.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Fragment;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.PathStep;
import nl.naast.curriculum.Searchable;
import nl.naast.curriculum.Searchable.Kind;
import nl.naast.curriculum.Syllabus;

/** What of a syllabus and a codebook can be found. Prepared replies cannot: nobody sees them before answering. */
record Searchables(Syllabus syllabus, Codebook codebook) {
    private static final Pattern PIECE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("(?m)^\\s*(#+|>|[-*]|\\d+\\.)\\s+|[*_`]");

    List<Searchable> all() {
        List<Searchable> all = new ArrayList<>();
        for (LearningModule module : syllabus.modules()) {
            module.lessons().forEach(lesson -> all.add(lesson(lesson, module.title())));
            module.moments().forEach(moment -> all.add(moment(moment, module.title())));
            module.fragments()
                    .forEach(fragment -> fragment(fragment, module.title()).ifPresent(all::add));
        }
        codebook.codes().forEach(code -> all.add(code(code)));
        return List.copyOf(all);
    }

    private static Searchable lesson(Lesson lesson, Localized about) {
        Localized words = each(lesson.text(), Searchables::plain);
        return new Searchable(Kind.LESSON, lesson.id(), lesson.id(), lesson.title(), words, about);
    }

    private static Searchable moment(Moment moment, Localized about) {
        Localized words = joined(List.of(moment.context(), moment.line()));
        return new Searchable(Kind.MOMENT, moment.id(), moment.id(), moment.title(), words, about);
    }

    private Searchable code(Code code) {
        Localized words = joined(List.of(code.definition(), code.example(), code.counter()));
        Localized about = syllabus.module(code.family())
                .map(LearningModule::title)
                .map(module -> joined(List.of(module, same(code.id()))))
                .orElseGet(() -> same(code.id()));
        return new Searchable(Kind.CODE, code.id(), code.id(), code.name(), words, about);
    }

    /** A fragment that no lesson and no path shows cannot be read, and is not found either. */
    private Optional<Searchable> fragment(Fragment fragment, Localized about) {
        List<Localized> said = new ArrayList<>(List.of(fragment.context()));
        fragment.turns().forEach(turn -> said.add(turn.text()));
        said.add(fragment.look());
        return place(fragment.id())
                .map(place ->
                        new Searchable(Kind.FRAGMENT, fragment.id(), place, fragment.title(), joined(said), about));
    }

    private Optional<String> place(String fragment) {
        Stream<String> lessons = syllabus.modules().stream()
                .flatMap(module -> module.lessons().stream())
                .filter(lesson -> shows(lesson, fragment))
                .map(Lesson::id);
        return Stream.concat(lessons, syllabus.modules().stream().flatMap(module -> steps(module, fragment)))
                .findFirst();
    }

    private static boolean shows(Lesson lesson, String fragment) {
        String asked = "(fragment:" + fragment + ")";
        return lesson.text().nl().contains(asked) || lesson.text().en().contains(asked);
    }

    private static Stream<String> steps(LearningModule module, String fragment) {
        List<PathStep> path = module.path();
        return Stream.iterate(0, i -> i < path.size(), i -> i + 1)
                .filter(i -> path.get(i).kind() == PathStep.Kind.FRAGMENT
                        && path.get(i).target().equals(fragment))
                .map(i -> module.slug() + " " + (i + 1));
    }

    private static Localized joined(List<Localized> texts) {
        return new Localized(
                texts.stream()
                        .map(Localized::nl)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" ")),
                texts.stream()
                        .map(Localized::en)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" ")));
    }

    private static Localized each(Localized text, UnaryOperator<String> change) {
        return new Localized(change.apply(text.nl()), change.apply(text.en()));
    }

    private static Localized same(String text) {
        return new Localized(text, text);
    }

    private static String plain(String markdown) {
        String words = LINK.matcher(PIECE.matcher(markdown).replaceAll(" ")).replaceAll("$1");
        return SIGNS.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
