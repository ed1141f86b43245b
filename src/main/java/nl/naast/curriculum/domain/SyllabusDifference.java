package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.domain.ModulePlan.Entry;

/** What is otherwise in a later plan than in an earlier one. */
public record SyllabusDifference(List<Change> changes) {
    /** What happened to one lesson or moment; {@code differences} for {@link Kind#CHANGED} only. */
    public record Change(Kind kind, String module, SyllabusPart part, String id, List<Difference> differences) {}

    /** In the order in which they are told. */
    public enum Kind {
        ADDED,
        LEFT_OUT,
        SHOWN,
        HIDDEN,
        MOVED,
        CHANGED;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace("_", "-");
        }
    }

    public static SyllabusDifference between(TeachingPlan before, TeachingPlan after) {
        List<Change> all = new ArrayList<>();
        for (ModulePlan module : after.modules()) {
            ModulePlan old =
                    before.module(module.slug()).orElseGet(() -> new ModulePlan(module.slug(), List.of(), List.of()));
            for (SyllabusPart part : SyllabusPart.values()) {
                all.addAll(entries(module.slug(), part, old.of(part), module.of(part)));
            }
        }
        all.addAll(rewritten(before, after));
        return new SyllabusDifference(List.copyOf(all));
    }

    public List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static List<Change> entries(String module, SyllabusPart part, List<Entry> before, List<Entry> after) {
        List<String> old = before.stream().map(Entry::id).toList();
        List<String> now = after.stream().map(Entry::id).toList();
        List<String> both = now.stream().filter(old::contains).toList();
        Set<String> inPlace = inPlace(old.stream().filter(now::contains).toList(), both);
        Stream<Change> added =
                now.stream().filter(id -> !old.contains(id)).map(id -> change(Kind.ADDED, module, part, id));
        Stream<Change> gone =
                old.stream().filter(id -> !now.contains(id)).map(id -> change(Kind.LEFT_OUT, module, part, id));
        Stream<Change> moved =
                both.stream().filter(id -> !inPlace.contains(id)).map(id -> change(Kind.MOVED, module, part, id));
        Stream<Change> seen = after.stream()
                .filter(entry -> before.contains(new Entry(entry.id(), !entry.hidden())))
                .map(entry -> change(entry.hidden() ? Kind.HIDDEN : Kind.SHOWN, module, part, entry.id()));
        return Stream.of(added, gone, seen, moved).flatMap(each -> each).toList();
    }

    /** The longest row that kept its order; what is not in it was moved. */
    private static Set<String> inPlace(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        Set<String> kept = new HashSet<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                kept.add(before.get(i));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static List<Change> rewritten(TeachingPlan before, TeachingPlan after) {
        Stream<Change> lessons = after.lessons().stream()
                .flatMap(now -> before.lesson(now.id()).stream()
                        .map(old -> rewritten(now.module(), SyllabusPart.LESSONS, now.id(), lesson(old, now))));
        Stream<Change> moments = after.moments().stream()
                .flatMap(now -> before.moment(now.id()).stream()
                        .map(old -> rewritten(now.module(), SyllabusPart.MOMENTS, now.id(), moment(old, now))));
        return Stream.concat(lessons, moments)
                .filter(change -> !change.differences().isEmpty())
                .toList();
    }

    private static List<Difference> lesson(Lesson before, Lesson after) {
        List<Difference> all = new ArrayList<>(texts("title", before.title(), after.title()));
        differs("minutes", "", String.valueOf(before.minutes()), String.valueOf(after.minutes()))
                .ifPresent(all::add);
        all.addAll(texts("text", before.text(), after.text()));
        return all;
    }

    private static List<Difference> moment(Moment before, Moment after) {
        List<Difference> all = new ArrayList<>(texts("title", before.title(), after.title()));
        all.addAll(texts("context", before.context(), after.context()));
        all.addAll(texts("line", before.line(), after.line()));
        all.addAll(texts("replies", replies(before), replies(after)));
        return all;
    }

    /** The replies in words, with what an expert sees in each. */
    private static Localized replies(Moment moment) {
        return new Localized(
                moment.replies().stream()
                        .map(reply -> said(reply, reply.text().nl(), reply.why().nl()))
                        .collect(Collectors.joining("\n")),
                moment.replies().stream()
                        .map(reply -> said(reply, reply.text().en(), reply.why().en()))
                        .collect(Collectors.joining("\n")));
    }

    private static String said(Moment.Reply reply, String text, String why) {
        return String.join(
                " · ",
                text,
                String.join(" ", reply.codes()),
                reply.stances().equal() + "/" + reply.stances().nonjudgmental(),
                why);
    }

    private static List<Difference> texts(String what, Localized before, Localized after) {
        return Stream.of(differs(what, "nl", before.nl(), after.nl()), differs(what, "en", before.en(), after.en()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Difference> differs(String what, String language, String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Difference(what, language, before, after));
    }

    private static Change change(Kind kind, String module, SyllabusPart part, String id) {
        return new Change(kind, module, part, id, List.of());
    }

    private static Change rewritten(String module, SyllabusPart part, String id, List<Difference> differences) {
        return new Change(Kind.CHANGED, module, part, id, differences);
    }
}
