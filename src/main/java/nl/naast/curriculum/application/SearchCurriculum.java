package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.FoundText;
import nl.naast.curriculum.Searchable;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.persistence.CurriculumIndex;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;

/**
 * Someone looks something up in what her programme teaches: its lessons, moments, codes and fragments as they are
 * published. Each server makes its own index of a version when it is first asked for.
 */
@ApplicationScoped
@Transactional
public class SearchCurriculum {
    public static final int LONGEST_QUERY = 200;

    private static final int MOST_KEPT = 40;
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final FindLearner learners;
    private final Codebooks codebooks;
    private final Map<Content, CurriculumIndex> made = new ConcurrentHashMap<>();

    @Inject
    public SearchCurriculum(FindLearner learners, Codebooks codebooks) {
        this.learners = learners;
        this.codebooks = codebooks;
    }

    /** Everything found of one kind, in the reader's language first. */
    public record Group(Searchable.Kind kind, List<FoundText> texts) {}

    /** @param alike whether words were not there and others like them were looked for */
    public record Result(List<Group> groups, boolean alike) {
        public int count() {
            return groups.stream().mapToInt(group -> group.texts().size()).sum();
        }
    }

    private record Content(String syllabus, String codebook, String language) {}

    public Result search(Actor actor, String query, Locale locale) {
        if (query.length() > LONGEST_QUERY) {
            throw new BusinessRuleViolation("curriculum.violation.queryLong", LONGEST_QUERY);
        }
        Learner learner = learners.of(actor);
        if (query.isBlank()) {
            return new Result(List.of(), false);
        }
        Codebook codebook = codebooks.version(learner.seat().codebookVersion());
        String own = "nl".equals(locale.getLanguage()) ? "nl" : "en";
        String other = LANGUAGES.get(1 - LANGUAGES.indexOf(own));
        CurriculumIndex.Found here = index(learner.syllabus(), codebook, own).search(query);
        CurriculumIndex.Found there =
                index(learner.syllabus(), codebook, other).search(CurriculumIndex.saying(own, query));
        return joined(here, there);
    }

    /** A word that is known in one language is no misspelling, whatever the other makes of it. */
    private static Result joined(CurriculumIndex.Found here, CurriculumIndex.Found there) {
        boolean sure = isSure(here) || isSure(there);
        List<FoundText> texts = new ArrayList<>(sure && here.alike() ? List.of() : here.texts());
        Set<String> known = texts.stream().map(text -> text.item().id()).collect(Collectors.toSet());
        Stream<FoundText> more = sure && there.alike() ? Stream.empty() : there.texts().stream();
        more.filter(text -> !known.contains(text.item().id())).forEach(texts::add);
        List<Group> groups = Arrays.stream(Searchable.Kind.values())
                .map(kind -> new Group(
                        kind,
                        texts.stream()
                                .filter(text -> text.item().kind() == kind)
                                .toList()))
                .filter(group -> !group.texts().isEmpty())
                .toList();
        return new Result(groups, !sure && !texts.isEmpty());
    }

    private static boolean isSure(CurriculumIndex.Found found) {
        return !found.alike() && !found.texts().isEmpty();
    }

    private CurriculumIndex index(Syllabus syllabus, Codebook codebook, String language) {
        Content content = new Content(String.valueOf(syllabus.version()), codebook.version(), language);
        if (made.size() > MOST_KEPT) {
            made.clear();
        }
        return made.computeIfAbsent(
                content, wanted -> CurriculumIndex.of(language, new Searchables(syllabus, codebook).all()));
    }
}
