package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.PathStep;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.domain.ModulePlan.Entry;

/**
 * What a programme makes of the material that ships with the product: the order, what is left aside, and its own
 * lessons and moments. Nothing changes in place: each change gives a next plan.
 */
public record TeachingPlan(List<ModulePlan> modules, List<Lesson> lessons, List<Moment> moments) {
    /** By this the id of a programme's own lesson or moment begins. */
    public static final String OWN = "own-";

    /** Everything that ships with the product, as it ships. */
    public static TeachingPlan of(Syllabus bundled) {
        List<ModulePlan> modules = bundled.modules().stream()
                .map(module -> new ModulePlan(module.slug(), shown(lessonIds(module)), shown(momentIds(module))))
                .toList();
        return new TeachingPlan(modules, List.of(), List.of());
    }

    /** The plan to go on with: what came with the product since then stands at the end, hidden until it is wanted. */
    public TeachingPlan upToDate(Syllabus bundled) {
        List<ModulePlan> all = bundled.modules().stream()
                .map(module -> {
                    ModulePlan known =
                            module(module.slug()).orElseGet(() -> new ModulePlan(module.slug(), List.of(), List.of()));
                    return known.with(
                                    SyllabusPart.LESSONS,
                                    upToDate(known.lessons(), lessonIds(module), ids(SyllabusPart.LESSONS)))
                            .with(
                                    SyllabusPart.MOMENTS,
                                    upToDate(known.moments(), momentIds(module), ids(SyllabusPart.MOMENTS)));
                })
                .toList();
        return new TeachingPlan(all, lessons, moments);
    }

    private static List<Entry> upToDate(List<Entry> known, List<String> bundled, Set<String> own) {
        Set<String> ids = known.stream().map(Entry::id).collect(Collectors.toSet());
        Stream<Entry> kept = known.stream().filter(entry -> bundled.contains(entry.id()) || own.contains(entry.id()));
        Stream<Entry> fresh = bundled.stream().filter(id -> !ids.contains(id)).map(id -> new Entry(id, true));
        return Stream.concat(kept, fresh).toList();
    }

    /** What students see of it. */
    public Syllabus taught(UUID version, Syllabus bundled) {
        return new Syllabus(
                version,
                bundled.modules().stream()
                        .map(module -> module(module.slug())
                                .map(plan -> taught(module, plan))
                                .orElse(module))
                        .toList());
    }

    private LearningModule taught(LearningModule module, ModulePlan plan) {
        List<Lesson> all = inOrder(plan.lessons(), Lesson::id, module.lessons(), lessons);
        List<Moment> answered = inOrder(plan.moments(), Moment::id, module.moments(), moments);
        Set<String> there = answered.stream().map(Moment::id).collect(Collectors.toSet());
        List<PathStep> path = module.path().stream()
                .filter(step -> step.kind() != PathStep.Kind.MOMENT || there.contains(step.target()))
                .toList();
        return module.taught(all, answered, path);
    }

    private static <T> List<T> inOrder(List<Entry> entries, Function<T, String> id, List<T> bundled, List<T> own) {
        Map<String, T> byId = Stream.concat(bundled.stream(), own.stream())
                .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
        return entries.stream()
                .filter(entry -> !entry.hidden())
                .flatMap(entry -> Stream.ofNullable(byId.get(entry.id())))
                .toList();
    }

    public TeachingPlan place(SyllabusPart part, String id, int index) {
        return change(part, id, plan -> plan.place(part, id, index));
    }

    public TeachingPlan hide(SyllabusPart part, String id, boolean hidden) {
        return change(part, id, plan -> plan.hide(part, id, hidden));
    }

    /** In the place of the one with its id, or at the end of its module. */
    public TeachingPlan put(Lesson lesson) {
        List<Lesson> all = replaced(lessons, Lesson::id, lesson);
        return new TeachingPlan(joined(SyllabusPart.LESSONS, lesson.module(), lesson.id()), all, moments);
    }

    public TeachingPlan put(Moment moment) {
        List<Moment> all = replaced(moments, Moment::id, moment);
        return new TeachingPlan(joined(SyllabusPart.MOMENTS, moment.module(), moment.id()), lessons, all);
    }

    /** Without one of its own; what ships with the product can only be hidden. */
    public TeachingPlan leaveOut(SyllabusPart part, String id) {
        TeachingPlan rest = change(part, id, plan -> plan.without(part, id));
        return new TeachingPlan(
                rest.modules(),
                lessons.stream().filter(lesson -> !lesson.id().equals(id)).toList(),
                moments.stream().filter(moment -> !moment.id().equals(id)).toList());
    }

    public Optional<ModulePlan> module(String slug) {
        return modules.stream().filter(module -> module.slug().equals(slug)).findFirst();
    }

    public Optional<ModulePlan> moduleWith(SyllabusPart part, String id) {
        return modules.stream().filter(module -> module.holds(part, id)).findFirst();
    }

    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<Moment> moment(String id) {
        return moments.stream().filter(moment -> moment.id().equals(id)).findFirst();
    }

    private Set<String> ids(SyllabusPart part) {
        return part == SyllabusPart.LESSONS
                ? lessons.stream().map(Lesson::id).collect(Collectors.toSet())
                : moments.stream().map(Moment::id).collect(Collectors.toSet());
    }

    private TeachingPlan change(SyllabusPart part, String id, UnaryOperator<ModulePlan> change) {
        List<ModulePlan> changed = modules.stream()
                .map(module -> module.holds(part, id) ? change.apply(module) : module)
                .toList();
        return new TeachingPlan(changed, lessons, moments);
    }

    private List<ModulePlan> joined(SyllabusPart part, String slug, String id) {
        return modules.stream()
                .map(module ->
                        module.slug().equals(slug) && !module.holds(part, id) ? module.append(part, id, false) : module)
                .toList();
    }

    private static <T> List<T> replaced(List<T> all, Function<T, String> id, T one) {
        List<T> next = new ArrayList<>(all);
        int place = next.stream().map(id).toList().indexOf(id.apply(one));
        if (place < 0) {
            next.add(one);
        } else {
            next.set(place, one);
        }
        return List.copyOf(next);
    }

    private static List<Entry> shown(List<String> ids) {
        return ids.stream().map(id -> new Entry(id, false)).toList();
    }

    private static List<String> lessonIds(LearningModule module) {
        return module.lessons().stream().map(Lesson::id).toList();
    }

    private static List<String> momentIds(LearningModule module) {
        return module.moments().stream().map(Moment::id).toList();
    }
}
