package nl.naast.transcript.domain.pseudonym;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** A spelling that gives something away: what the first group holds, or everything where there is no group. */
record Rule(
        Pattern pattern,
        Stand stand,
        PersonalDataKind kind,
        String why,
        Reach reach,
        Predicate<String> holds,
        List<String> needs) {
    private static final Pattern BAR = Pattern.compile("\\|");

    static Rule of(String pattern, Stand stand, PersonalDataKind kind, String why) {
        return new Rule(
                Pattern.compile(pattern, Pattern.UNICODE_CASE),
                stand,
                kind,
                why,
                Reach.SAME_CASE,
                anything -> true,
                List.of(""));
    }

    Rule where(Predicate<String> holds) {
        return new Rule(pattern, stand, kind, why, reach, holds, needs);
    }

    Rule reaching(Reach further) {
        return new Rule(pattern, stand, kind, why, further, holds, needs);
    }

    /** Not worth trying where none of these stands, which are in lower case and between bars. */
    Rule needing(String parts) {
        return new Rule(
                pattern,
                stand,
                kind,
                why,
                reach,
                holds,
                BAR.splitAsStream(parts).toList());
    }

    Stream<Find> in(Talk talk, int text) {
        if (needs.stream().noneMatch(talk.lower(text)::contains)) {
            return Stream.empty();
        }
        Matcher matcher = pattern.matcher(talk.texts().get(text));
        return matcher.results().filter(found -> holds.test(inside(found))).map(found -> find(talk, text, found));
    }

    private Find find(Talk talk, int text, MatchResult found) {
        Place at = new Place(text, found.start(group(found)), found.end(group(found)));
        return Find.of(talk, at, kind, stand, why).reaching(reach);
    }

    private static String inside(MatchResult found) {
        return found.group(group(found));
    }

    private static int group(MatchResult found) {
        return found.groupCount() > 0 && found.group(1) != null ? 1 : 0;
    }
}
