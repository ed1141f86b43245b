package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.domain.ModulePlan;
import nl.naast.curriculum.domain.OwnMaterial;
import nl.naast.curriculum.domain.Seen;
import nl.naast.curriculum.domain.SyllabusVersion;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.curriculum.persistence.SyllabusVersions;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.Trail;

/**
 * A trainer changes the programme's draft, one part at a time. Who changes something says how she saw it, so that
 * two can work on different parts and nobody overwrites unseen what another did.
 */
@ApplicationScoped
@Transactional
public class EditSyllabus {
    private final FindTrainer trainers;
    private final SyllabusVersions versions;
    private final Codebooks codebooks;
    private final Trail trail;

    @Inject
    public EditSyllabus(FindTrainer trainers, SyllabusVersions versions, Codebooks codebooks, Trail trail) {
        this.trainers = trainers;
        this.versions = versions;
        this.codebooks = codebooks;
        this.trail = trail;
    }

    /** Which lesson or moment of which programme. */
    public record Item(UUID programmeId, SyllabusPart part, String id) {}

    private record Work(Actor trainer, Seat seat, SyllabusVersion draft, TeachingPlan plan) {}

    /**
     * @param index where in its module it comes to stand, from 0; standing there already changes nothing
     * @throws SomeoneElseChangedThis when the order is not the one that was seen
     */
    public void place(Actor trainer, Item item, int index, String seen) {
        Work work = work(trainer, item.programmeId());
        ModulePlan module = module(work, item);
        TeachingPlan changed = work.plan().place(item.part(), item.id(), index);
        if (changed.equals(work.plan())) {
            return;
        }
        if (!seen.equals(Seen.ofOrder(module.of(item.part())))) {
            throw new SomeoneElseChangedThis();
        }
        keep(work, changed, "curriculum.SyllabusItemMoved", item.id());
    }

    public void hide(Actor trainer, Item item, boolean hidden) {
        Work work = work(trainer, item.programmeId());
        module(work, item);
        TeachingPlan changed = work.plan().hide(item.part(), item.id(), hidden);
        String action = hidden ? "curriculum.SyllabusItemHidden" : "curriculum.SyllabusItemShown";
        keepIfChanged(work, changed, action, item.id());
    }

    /**
     * Puts an own lesson in, or in the place of the one with its id.
     *
     * @param seen how the writer saw it; empty for a new one
     * @return how it is seen from now on
     */
    public String put(Actor trainer, UUID programmeId, Lesson lesson, String seen) {
        Work work = work(trainer, programmeId);
        OwnMaterial.requireFits(lesson);
        Item item = new Item(programmeId, SyllabusPart.LESSONS, lesson.id());
        requireOwn(work, item, lesson.module(), work.plan().lessons().size());
        put(work, item, work.plan().put(lesson), seen);
        return Seen.of(lesson);
    }

    /** Likewise for a moment. */
    public String put(Actor trainer, UUID programmeId, Moment moment, String seen) {
        Work work = work(trainer, programmeId);
        OwnMaterial.requireFits(moment, codebooks.version(work.seat().codebookVersion()));
        Item item = new Item(programmeId, SyllabusPart.MOMENTS, moment.id());
        requireOwn(work, item, moment.module(), work.plan().moments().size());
        put(work, item, work.plan().put(moment), seen);
        return Seen.of(moment);
    }

    /** Takes an own lesson or moment out of the draft; versions that were published keep it. */
    public void leaveOut(Actor trainer, Item item) {
        Work work = work(trainer, item.programmeId());
        if (!item.id().startsWith(TeachingPlan.OWN)) {
            throw new NotFound();
        }
        keepIfChanged(work, work.plan().leaveOut(item.part(), item.id()), "curriculum.SyllabusItemLeftOut", item.id());
    }

    private void put(Work work, Item item, TeachingPlan changed, String seen) {
        if (changed.equals(work.plan())) {
            return;
        }
        String now = Seen.of(work.plan(), item.part(), item.id());
        if (!seen.equals(now)) {
            throw new SomeoneElseChangedThis();
        }
        String action = now.isEmpty() ? "curriculum.SyllabusItemAdded" : "curriculum.SyllabusItemChanged";
        keep(work, changed, action, item.id());
    }

    /** Only a programme's own material is written here, and it stays in the module in which it began. */
    private static void requireOwn(Work work, Item item, String module, int known) {
        boolean fits = work.plan()
                .moduleWith(item.part(), item.id())
                .or(() -> work.plan().module(module))
                .filter(plan -> plan.slug().equals(module))
                .isPresent();
        if (!fits || !item.id().matches(TeachingPlan.OWN + "[0-9a-f-]{36}")) {
            throw new NotFound();
        }
        if (known >= OwnMaterial.MOST_OF_A_KIND
                && Seen.of(work.plan(), item.part(), item.id()).isEmpty()) {
            throw new BusinessRuleViolation("curriculum.violation.tooMuchOwn", OwnMaterial.MOST_OF_A_KIND);
        }
    }

    private static ModulePlan module(Work work, Item item) {
        return work.plan().moduleWith(item.part(), item.id()).orElseThrow(NotFound::new);
    }

    private Work work(Actor trainer, UUID programmeId) {
        Seat seat = trainers.of(trainer, programmeId);
        SyllabusVersion draft = versions.draftToChange(programmeId)
                .orElseThrow(() -> new BusinessRuleViolation("curriculum.violation.noDraft"));
        return new Work(trainer, seat, draft, draft.plan());
    }

    private void keepIfChanged(Work work, TeachingPlan changed, String action, String item) {
        if (!changed.equals(work.plan())) {
            keep(work, changed, action, item);
        }
    }

    private void keep(Work work, TeachingPlan changed, String action, String item) {
        work.draft().become(changed);
        String detail = "version=" + work.draft().number() + " " + item;
        trail.record(
                work.trainer(), work.seat().instituteId(), action, work.draft().id(), detail);
    }
}
