package nl.naast.curriculum.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Picture;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.persistence.BundledCodebook;
import nl.naast.curriculum.persistence.BundledModules;
import nl.naast.curriculum.persistence.BundledPictures;

/** Everything that ships with the product, read once for all tests. */
final class Content {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);
    static final Syllabus SYLLABUS = new BundledModules().read();
    static final Map<String, Picture> PICTURES = new BundledPictures().read();
    static final Codebook CODEBOOK = new BundledCodebook().read("naast-1");

    private Content() {}

    /** A text with where it stands. */
    record Said(String where, Localized text) {}

    static List<LearningModule> modules() {
        return SYLLABUS.modules();
    }

    /** Those that stand for a competency. */
    static List<LearningModule> four() {
        return modules().stream().filter(module -> !module.isZero()).toList();
    }

    static Stream<Lesson> lessons() {
        return modules().stream().flatMap(module -> module.lessons().stream());
    }

    static Stream<Moment> moments() {
        return modules().stream().flatMap(module -> module.moments().stream());
    }

    static Stream<Anchor> anchors() {
        return modules().stream().flatMap(module -> module.anchors().stream());
    }

    /** Of helpers, clients left out. */
    static Set<String> codes() {
        return CODEBOOK.codes().stream()
                .filter(code -> !code.forClient())
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> markers() {
        return CODEBOOK.codes().stream()
                .filter(Code::forClient)
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> codesOf(CodedTurn turn) {
        return turn.codes().stream().map(CodedTurn.SeenCode::code).toList();
    }
}
