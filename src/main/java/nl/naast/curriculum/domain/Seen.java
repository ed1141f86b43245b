package nl.naast.curriculum.domain;

import java.util.List;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.SyllabusPart;

/** By what one recognises later whether a part of a plan is still as it was when somebody looked at it. */
public final class Seen {
    private Seen() {}

    public static String of(TeachingPlan plan, SyllabusPart part, String id) {
        return part == SyllabusPart.LESSONS
                ? plan.lesson(id).map(Seen::of).orElse("")
                : plan.moment(id).map(Seen::of).orElse("");
    }

    public static String of(Lesson lesson) {
        return SyllabusJson.fingerprint(lesson);
    }

    public static String of(Moment moment) {
        return SyllabusJson.fingerprint(moment);
    }

    /** Of the order in which they stand, and which are hidden. */
    public static String ofOrder(List<ModulePlan.Entry> entries) {
        return SyllabusJson.fingerprint(entries);
    }
}
