package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.naast.curriculum.SyllabusPart;

/** In which order a programme teaches the lessons and moments of one module, and which it leaves aside. */
public record ModulePlan(String slug, List<Entry> lessons, List<Entry> moments) {
    /** One lesson or moment, by its id. */
    public record Entry(String id, boolean hidden) {}

    public List<Entry> of(SyllabusPart part) {
        return part == SyllabusPart.LESSONS ? lessons : moments;
    }

    public boolean holds(SyllabusPart part, String id) {
        return of(part).stream().anyMatch(entry -> entry.id().equals(id));
    }

    ModulePlan with(SyllabusPart part, List<Entry> entries) {
        return part == SyllabusPart.LESSONS
                ? new ModulePlan(slug, entries, moments)
                : new ModulePlan(slug, lessons, entries);
    }

    /** @param index where it comes to stand, from 0; beyond the end is the end */
    ModulePlan place(SyllabusPart part, String id, int index) {
        List<Entry> entries = new ArrayList<>(of(part));
        Entry moved = entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
        entries.remove(moved);
        entries.add(Math.max(0, Math.min(index, entries.size())), moved);
        return with(part, List.copyOf(entries));
    }

    ModulePlan hide(SyllabusPart part, String id, boolean hidden) {
        UnaryOperator<Entry> change = entry -> entry.id().equals(id) ? new Entry(id, hidden) : entry;
        return with(part, of(part).stream().map(change).toList());
    }

    ModulePlan append(SyllabusPart part, String id, boolean hidden) {
        List<Entry> entries = new ArrayList<>(of(part));
        entries.add(new Entry(id, hidden));
        return with(part, List.copyOf(entries));
    }

    ModulePlan without(SyllabusPart part, String id) {
        return with(
                part, of(part).stream().filter(entry -> !entry.id().equals(id)).toList());
    }
}
