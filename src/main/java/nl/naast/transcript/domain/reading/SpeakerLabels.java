package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels of one text: what stands before a colon is a speaker when it recurs or names a role. */
final class SpeakerLabels {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 3;
    private static final int SHORT = 20;
    private static final Pattern SENTENCE = Pattern.compile("[,;!?\"“”„<>=]|…");
    private static final Set<String> PARTICLES = Set.of(
            "de", "den", "der", "het", "ter", "ten", "te", "van", "von", "vd", "v.d.", "el", "al", "la", "le", "da",
            "di", "du", "'t", "bin", "ben", "op", "in", "dr.", "drs.", "mr.", "ing.", "ir.", "prof.", "mevr.", "mw.",
            "dhr.", "mevrouw", "meneer", "mrs.", "ms.");
    /** Words that open a sentence and no name. */
    private static final Set<String> SPEECH = Set.of(
            ("ik je jij jullie hij zij ze we wij hun mijn zijn haar dat dit die er maar dus en of ja jawel nee nou nu "
                            + "oké oke ok hoe wat waar waarom wanneer wie want omdat toen dan daarna eerst verder ook "
                            + "kortom namelijk bijvoorbeeld samengevat conclusie goed precies inderdaad misschien soms "
                            + "hm hmm mm tja zo als iets niet wel nog let opmerking "
                            + "you he she it they my your his her their that this there but so and or yes yeah no well "
                            + "now okay how what where why when who because then first also example mean right maybe "
                            + "like if not note i'm it's that's")
                    .split(" ", -1));

    private final Set<String> accepted;

    private SpeakerLabels(Set<String> accepted) {
        this.accepted = accepted;
    }

    /** Where nearly every passage of a short talk has one, a label need not recur. */
    static SpeakerLabels among(List<String> candidates, long passages) {
        boolean everywhere = candidates.size() > 1
                && candidates.size() * 5L >= passages * 4L
                && (candidates.size() <= SHORT || candidates.stream().allMatch(SpeakerLabels::isFullName));
        List<String> counted = new ArrayList<>(candidates);
        if (everywhere) {
            counted.addAll(candidates);
        }
        return among(counted);
    }

    static SpeakerLabels among(List<String> candidates) {
        Set<String> once = new HashSet<>();
        Set<String> accepted = new HashSet<>();
        for (String candidate : candidates) {
            if (!once.add(key(candidate)) || RoleWords.isRole(candidate)) {
                accepted.add(key(candidate));
            }
        }
        return new SpeakerLabels(accepted);
    }

    boolean has(String label) {
        return accepted.contains(key(label));
    }

    /** A full name before a colon that occurs only once: too little to be a speaker, too much to pass over. */
    boolean mayMiss(String label) {
        return !has(label) && isFullName(label);
    }

    private static boolean isFullName(String label) {
        return namingWords(label.split(" ", -1)).count() > 1;
    }

    static SpeakerLabels none() {
        return new SpeakerLabels(Set.of());
    }

    int size() {
        return accepted.size();
    }

    boolean isEmpty() {
        return accepted.isEmpty();
    }

    /** Whether this could be a name or role at all, however often it occurs. */
    static boolean isPossible(String label) {
        return RoleWords.isRole(label) || (looksLikeName(label) && isName(label));
    }

    private static boolean looksLikeName(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST
                && Character.isLetter(label.codePointAt(0))
                && !SENTENCE.matcher(label).find();
    }

    private static boolean isName(String label) {
        String[] words = label.split(" ", -1);
        return namingWords(words).count() <= MOST_WORDS
                && Stream.of(words).noneMatch(SpeakerLabels::isSpeech)
                && Stream.of(words).noneMatch(SpeakerLabels::endsSentence)
                && namingWords(words).skip(1).noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    private static Stream<String> namingWords(String... words) {
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static boolean isSpeech(String word) {
        return SPEECH.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "J." and "Mevr." belong to a name, "Goed." does not. */
    private static boolean endsSentence(String word) {
        return word.endsWith(".") && word.length() > 5;
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
