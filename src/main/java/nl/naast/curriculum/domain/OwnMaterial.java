package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Moment.Quality;
import nl.naast.shared.BusinessRuleViolation;

/**
 * What a programme writes itself. While it is being written anything may still be missing, though nothing may be
 * longer than a reader can take; what is published is complete in at least one language.
 */
public final class OwnMaterial {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_LESSON = 20_000;
    public static final int LONGEST_WORDS = 1000;
    public static final int MOST_MINUTES = 60;
    public static final int MOST_REPLIES = 6;

    /** Of lessons and of moments, each. */
    public static final int MOST_OF_A_KIND = 150;

    private OwnMaterial() {}

    /** @throws BusinessRuleViolation when something is too long */
    public static void requireFits(Lesson lesson) {
        requireFits("title", lesson.title(), LONGEST_TITLE);
        requireFits("text", lesson.text(), LONGEST_LESSON);
        if (lesson.minutes() < 1 || lesson.minutes() > MOST_MINUTES) {
            throw new BusinessRuleViolation("curriculum.violation.minutes", MOST_MINUTES);
        }
    }

    /** @throws BusinessRuleViolation when something is too long, or a code is none of the helper's */
    public static void requireFits(Moment moment, Codebook codebook) {
        requireFits("title", moment.title(), LONGEST_TITLE);
        requireFits("context", moment.context(), LONGEST_WORDS);
        requireFits("line", moment.line(), LONGEST_WORDS);
        if (moment.replies().size() > MOST_REPLIES) {
            throw new BusinessRuleViolation("curriculum.violation.tooManyReplies", MOST_REPLIES);
        }
        moment.replies().forEach(reply -> {
            requireFits("reply", reply.text(), LONGEST_WORDS);
            requireFits("why", reply.why(), LONGEST_WORDS);
            reply.codes().forEach(code -> requireHelpers(codebook, code));
        });
    }

    private static void requireHelpers(Codebook codebook, String id) {
        if (codebook.code(id).filter(code -> !code.forClient()).isEmpty()) {
            throw new BusinessRuleViolation("curriculum.violation.unknownCode", id);
        }
    }

    private static void requireFits(String field, Localized text, int longest) {
        int length = Math.max(text.nl().length(), text.en().length());
        if (length > longest) {
            throw new BusinessRuleViolation("curriculum.violation.long." + field, longest, length);
        }
    }

    /** What is still to be done before students can read it. */
    public static List<BusinessRuleViolation> problems(Lesson lesson) {
        return languages(lesson.title(), List.of(lesson.title(), lesson.text()));
    }

    public static List<BusinessRuleViolation> problems(Moment moment, Codebook codebook) {
        Stream<Localized> own = Stream.of(moment.title(), moment.context(), moment.line());
        Stream<Localized> replies = moment.replies().stream().flatMap(reply -> Stream.of(reply.text(), reply.why()));
        List<BusinessRuleViolation> problems = new ArrayList<>(
                languages(moment.title(), Stream.concat(own, replies).toList()));
        Arrays.stream(Quality.values())
                .filter(quality -> moment.replies().stream().noneMatch(reply -> reply.quality() == quality))
                .forEach(
                        quality -> problems.add(about(moment.title(), "curriculum.violation.lacks." + quality.slug())));
        for (int i = 0; i < moment.replies().size(); i++) {
            problems.addAll(codes(moment, i, codebook));
        }
        return problems;
    }

    private static List<BusinessRuleViolation> codes(Moment moment, int index, Codebook codebook) {
        List<String> codes = moment.replies().get(index).codes();
        if (codes.isEmpty()) {
            return List.of(
                    new BusinessRuleViolation("curriculum.violation.replyCode", name(moment.title()), index + 1));
        }
        return codes.stream()
                .filter(id -> codebook.code(id).map(Code::forClient).orElse(true))
                .map(id -> new BusinessRuleViolation(
                        "curriculum.violation.replyCodeGone", name(moment.title()), index + 1, id))
                .toList();
    }

    /** A language is written in whole or not at all, and one of the two is. */
    private static List<BusinessRuleViolation> languages(Localized title, List<Localized> texts) {
        boolean dutch = isHalf(texts, Localized::nl);
        boolean english = isHalf(texts, Localized::en);
        List<BusinessRuleViolation> problems = new ArrayList<>();
        if (dutch) {
            problems.add(about(title, "curriculum.violation.half.nl"));
        }
        if (english) {
            problems.add(about(title, "curriculum.violation.half.en"));
        }
        if (texts.stream().allMatch(Localized::isBlank)) {
            problems.add(about(title, "curriculum.violation.noLanguage"));
        }
        return problems;
    }

    private static boolean isHalf(List<Localized> texts, Function<Localized, String> language) {
        long written =
                texts.stream().map(language).filter(text -> !text.isBlank()).count();
        return written > 0 && written < texts.size();
    }

    private static BusinessRuleViolation about(Localized title, String key) {
        return new BusinessRuleViolation(key, name(title));
    }

    private static String name(Localized title) {
        return title.isBlank() ? "…" : title.in(Locale.ROOT);
    }
}
