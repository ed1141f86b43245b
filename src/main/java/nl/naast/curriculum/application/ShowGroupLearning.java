package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.application.GroupLearning.AnsweredMoment;
import nl.naast.curriculum.application.GroupLearning.ModuleGroup;
import nl.naast.curriculum.application.GroupLearning.WeakItem;
import nl.naast.curriculum.domain.Share;
import nl.naast.curriculum.persistence.DoneSteps;
import nl.naast.curriculum.persistence.MomentAnswers;
import nl.naast.curriculum.persistence.QuizAttempts;
import nl.naast.identity.People;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** A trainer sees how far her own groups are, a coordinator how far the cohort is; never anybody's words. */
@ApplicationScoped
@Transactional
public class ShowGroupLearning {
    private static final int MOST_ITEMS = 8;

    private final Members members;
    private final People people;
    private final Syllabuses syllabuses;
    private final DoneSteps steps;
    private final MomentAnswers answers;
    private final QuizAttempts quizzes;

    @Inject
    public ShowGroupLearning(
            Members members,
            People people,
            Syllabuses syllabuses,
            DoneSteps steps,
            MomentAnswers answers,
            QuizAttempts quizzes) {
        this.members = members;
        this.people = people;
        this.syllabuses = syllabuses;
        this.steps = steps;
        this.answers = answers;
        this.quizzes = quizzes;
    }

    public GroupLearning show(Actor actor, UUID cohortId) {
        List<Seat> here = members.seatsOf(actor).stream()
                .filter(seat -> seat.cohortId().equals(cohortId) && seat.role() != Role.STUDENT)
                .toList();
        Seat seat = here.stream().max(Comparator.comparing(Seat::role)).orElseThrow(NotFound::new);
        List<Member> students = students(actor, seat);
        List<UUID> ids = students.stream().map(Member::accountId).toList();
        UUID institute = seat.instituteId();
        Work work =
                new Work(steps.of(institute, ids), answers.countsOf(institute, ids), quizzes.talliesOf(institute, ids));
        Syllabus syllabus = syllabuses.of(here);
        return new GroupLearning(
                seat, rows(students, work, syllabus), modules(syllabus, work, quizzes.itemsOf(institute, ids)));
    }

    private List<Member> students(Actor actor, Seat seat) {
        List<Member> all = members.in(seat.cohortId());
        Set<String> groups = all.stream()
                .filter(member -> member.accountId().equals(actor.accountId()) && member.role() == Role.TRAINER)
                .map(Member::groupName)
                .collect(Collectors.toSet());
        Predicate<Member> hers = member -> seat.role() == Role.COORDINATOR || groups.contains(member.groupName());
        return all.stream()
                .filter(member -> member.role() == Role.STUDENT)
                .filter(hers)
                .toList();
    }

    private List<GroupLearning.Row> rows(List<Member> students, Work work, Syllabus syllabus) {
        Map<UUID, String> names =
                people.namesOf(students.stream().map(Member::accountId).toList());
        return students.stream()
                .map(student -> row(student, names.getOrDefault(student.accountId(), ""), work, syllabus))
                .sorted(Comparator.comparing(GroupLearning.Row::group).thenComparing(GroupLearning.Row::name))
                .toList();
    }

    private static GroupLearning.Row row(Member student, String name, Work work, Syllabus syllabus) {
        Work own = work.of(student.accountId());
        return new GroupLearning.Row(
                name,
                student.groupName(),
                syllabus.modules().stream().map(own::in).toList());
    }

    private static List<ModuleGroup> modules(Syllabus syllabus, Work work, List<QuizAttempts.ItemTally> tallies) {
        Map<String, QuizAttempts.ItemTally> byItem =
                tallies.stream().collect(Collectors.toMap(QuizAttempts.ItemTally::item, tally -> tally));
        Map<String, Long> byMoment = work.moments().stream()
                .collect(Collectors.groupingBy(MomentAnswers.Count::moment, Collectors.counting()));
        return syllabus.modules().stream()
                .map(module -> new ModuleGroup(module, weak(module, byItem), answered(module, byMoment)))
                .toList();
    }

    /** The largest share of wrong answers first; where as many were wrong, the one that more people answered. */
    private static List<WeakItem> weak(LearningModule module, Map<String, QuizAttempts.ItemTally> tallies) {
        return module.quiz().stream()
                .flatMap(item -> Stream.ofNullable(tallies.get(item.id()))
                        .map(tally ->
                                new WeakItem(item, new Share(tally.answered() - tally.right(), tally.answered()))))
                .filter(item -> item.wrong().part() > 0)
                .sorted(Comparator.<WeakItem>comparingDouble(item ->
                                -(double) item.wrong().part() / item.wrong().all())
                        .thenComparing(item -> -item.wrong().all()))
                .limit(MOST_ITEMS)
                .toList();
    }

    private static List<AnsweredMoment> answered(LearningModule module, Map<String, Long> students) {
        return module.moments().stream()
                .map(moment -> new AnsweredMoment(
                        moment,
                        Objects.requireNonNullElse(students.get(moment.id()), 0L)
                                .intValue()))
                .toList();
    }
}
