package nl.naast.curriculum.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.domain.ModulePlan;
import nl.naast.curriculum.domain.Seen;
import nl.naast.curriculum.domain.SyllabusLine;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.institute.Seat;
import nl.naast.shared.BusinessRuleViolation;

/**
 * One version of a programme's syllabus as its trainers see it, with what is hidden.
 *
 * @param versions all of the programme, newest first; what ships with the product is not among them
 * @param problems what stands in the way of publishing a draft
 */
public record SyllabusView(
        Seat seat,
        SyllabusLine line,
        TeachingPlan plan,
        Syllabus bundled,
        List<SyllabusLine> versions,
        List<BusinessRuleViolation> problems) {

    /**
     * A lesson or moment in its place.
     *
     * @param place from 0
     * @param own whether the programme wrote it
     */
    public record Row(
            String id, Localized title, int place, boolean first, boolean last, boolean hidden, boolean own) {}

    public List<LearningModule> modules() {
        return bundled.modules();
    }

    public List<Row> lessons(LearningModule module) {
        return rows(module, SyllabusPart.LESSONS);
    }

    public List<Row> moments(LearningModule module) {
        return rows(module, SyllabusPart.MOMENTS);
    }

    /** By this one sees later whether somebody else moved something. */
    public String seen(LearningModule module, SyllabusPart part) {
        return Seen.ofOrder(entries(module, part));
    }

    public long hidden(LearningModule module) {
        return List.of(SyllabusPart.values()).stream()
                .flatMap(part -> entries(module, part).stream())
                .filter(ModulePlan.Entry::hidden)
                .count();
    }

    public Optional<SyllabusLine> draft() {
        return versions.stream().filter(SyllabusLine::isDraft).findFirst();
    }

    /** What students see now. */
    public SyllabusLine current() {
        return versions.stream()
                .filter(version -> !version.isDraft())
                .findFirst()
                .orElse(SyllabusLine.BUNDLED);
    }

    /** Own or bundled; empty when this version does not hold it. */
    public Optional<Lesson> lesson(String id) {
        return plan.lesson(id).or(() -> bundled.lesson(id));
    }

    public Optional<Moment> moment(String id) {
        return plan.moment(id).or(() -> bundled.moment(id));
    }

    public Localized title(SyllabusPart part, String id) {
        Optional<Localized> title = part == SyllabusPart.LESSONS
                ? lesson(id).map(Lesson::title)
                : moment(id).map(Moment::title);
        return title.orElse(Localized.NOTHING);
    }

    private List<Row> rows(LearningModule module, SyllabusPart part) {
        List<ModulePlan.Entry> entries = entries(module, part);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> row(part, entries.get(i), i, entries.size()))
                .toList();
    }

    private Row row(SyllabusPart part, ModulePlan.Entry entry, int place, int all) {
        boolean own = entry.id().startsWith(TeachingPlan.OWN);
        return new Row(entry.id(), title(part, entry.id()), place, place == 0, place == all - 1, entry.hidden(), own);
    }

    private List<ModulePlan.Entry> entries(LearningModule module, SyllabusPart part) {
        return plan.module(module.slug()).map(known -> known.of(part)).orElse(List.of());
    }
}
