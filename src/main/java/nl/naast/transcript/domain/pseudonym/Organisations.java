package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.ORGANISATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Schools, places of care and other organisations that many know. */
final class Organisations implements Finder {
    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        talk.words()
                .forEach(words -> words.stream().filter(Word::isCapitalised).forEach(word -> known(talk, word, finds)));
        return finds;
    }

    private static void known(Talk talk, Word word, List<Find> finds) {
        String text = talk.texts().get(word.text());
        for (Known known : Once.BY_FIRST_WORD.getOrDefault(word.written(), List.of())) {
            int end = word.start() + known.name().length();
            boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (whole && text.startsWith(known.name(), word.start()) && isMeant(talk, word, known)) {
                Place at = new Place(word.text(), word.start(), end);
                finds.add(Find.of(talk, at, ORGANISATION, known.stand(), "transcript.why.organisation"));
            }
        }
    }

    private static boolean isMeant(Talk talk, Word word, Known known) {
        Vocabulary vocabulary = Vocabulary.of(talk.language());
        boolean ambiguous = word.written().equals(known.name())
                && (vocabulary.isAlsoWord(word.plain()) || vocabulary.isFirstName(word.plain()))
                && !word.isAllCapitals();
        return !ambiguous || !word.opens();
    }

    private record Known(String name, Stand stand) {}

    private static final class Once {
        private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’](?!s\\b)\\p{L}+)*");
        private static final Map<String, List<Known>> BY_FIRST_WORD = read();

        private static Map<String, List<Known>> read() {
            Map<String, List<Known>> byWord = new HashMap<>();
            for (String line : Lists.lines("organisations.txt")) {
                int colon = line.indexOf(':');
                Stand stand = Stand.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                Arrays.stream(line.substring(colon + 1).split(","))
                        .map(name -> new Known(name.strip(), stand))
                        .forEach(known -> byWord.computeIfAbsent(firstWord(known.name()), none -> new ArrayList<>())
                                .add(known));
            }
            return byWord;
        }

        private static String firstWord(String name) {
            return FIRST_WORD.matcher(name).results().findFirst().orElseThrow().group();
        }
    }
}
