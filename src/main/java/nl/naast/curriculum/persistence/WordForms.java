package nl.naast.curriculum.persistence;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Under which forms a word is kept and looked for. The stemmer for Dutch knows endings of nouns and infinitives; it
 * does not see that <i>luistert</i>, <i>geluisterd</i> and <i>doorgevraagd</i> are verbs, so those are brought to
 * their stem here first. A word that only looks like one is kept under one form too many, which does no harm.
 */
final class WordForms {
    private static final int MOST_KNOWN = 30_000;
    private static final int SHORTEST_VERB = 5;
    private static final int SHORTEST_STEM = 3;
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(aan|achter|af|bij|door|in|mee|mede|na|om|onder|op|over|samen|terug|toe|tegen|uit|vast|voor|weer|stil)?ge(.{2,}?)(d|t|en|de|te)");
    private static final Pattern PAST = Pattern.compile("(.{3,}?)(de|te)n?");
    private static final Pattern DOUBLE_VOWEL = Pattern.compile("(aa|ee|oo|uu)[^aeiouy]$");
    private static final Pattern WITH_T = Pattern.compile("(.{3,})[dt]");

    /** Strong verbs that a helping conversation cannot do without. */
    private static final Map<String, String> STRONG = Map.ofEntries(
            Map.entry("geholpen", "help"),
            Map.entry("hielp", "help"),
            Map.entry("hielpen", "help"),
            Map.entry("gesproken", "spreek"),
            Map.entry("sprak", "spreek"),
            Map.entry("besproken", "bespreek"),
            Map.entry("gezwegen", "zwijg"),
            Map.entry("zweeg", "zwijg"),
            Map.entry("verweet", "verwijt"),
            Map.entry("verweten", "verwijt"),
            Map.entry("gegeven", "geef"),
            Map.entry("gaf", "geef"),
            Map.entry("gekozen", "kies"),
            Map.entry("koos", "kies"),
            Map.entry("gebleven", "blijf"),
            Map.entry("bleef", "blijf"),
            Map.entry("begrepen", "begrijp"),
            Map.entry("begreep", "begrijp"),
            Map.entry("vroeg", "vraag"),
            Map.entry("vroegen", "vraag"),
            Map.entry("doorgevraagd", "doorvraag"));

    private final boolean dutch;
    private final SnowballStemmer stemmer;
    private final Map<String, Set<String>> known;

    /** @param known where forms that were worked out are kept for the next time */
    WordForms(boolean dutch, Map<String, Set<String>> known) {
        this.known = known;
        this.dutch = dutch;
        this.stemmer = dutch ? new DutchStemmer() : new EnglishStemmer();
    }

    /** @param word in small letters, without accents */
    Set<String> of(String word) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::made);
    }

    private Set<String> made(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(stem(word));
        if (dutch) {
            addVerb(forms, word);
        }
        return forms;
    }

    private void addVerb(Set<String> forms, String word) {
        String strong = STRONG.get(word);
        if (strong != null) {
            forms.add(stem(strong));
        }
        Matcher participle = PARTICIPLE.matcher(word);
        if (participle.matches()) {
            String before = participle.group(1) == null ? "" : participle.group(1);
            add(forms, before + participle.group(2));
            // The d or t may be the stem's own, as in samengevat.
            add(forms, before + participle.group(2) + participle.group(3).charAt(0));
        }
        if (word.length() >= SHORTEST_VERB) {
            Matcher past = PAST.matcher(word);
            if (past.matches()) {
                add(forms, past.group(1));
            }
            Matcher present = WITH_T.matcher(word);
            if (present.matches()) {
                add(forms, present.group(1));
            }
        }
    }

    private void add(Set<String> forms, String stem) {
        if (stem.length() >= SHORTEST_STEM) {
            forms.add(evened(singled(stem)));
        }
    }

    /** <i>vraag</i> as the stemmer writes it: with one vowel. */
    private static String singled(String stem) {
        int last = stem.length() - 1;
        return stem.length() > SHORTEST_STEM && DOUBLE_VOWEL.matcher(stem).find()
                ? stem.substring(0, last - 1) + stem.charAt(last)
                : stem;
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return dutch ? evened(stemmer.getCurrent()) : stemmer.getCurrent();
    }

    /** <i>adviez</i> and <i>advies</i>, <i>erkenn</i> and <i>erken</i> are the same. */
    private static String evened(String stem) {
        int last = stem.length() - 1;
        if (last < SHORTEST_STEM - 1) {
            return stem;
        }
        char end = stem.charAt(last);
        if (stem.charAt(last - 1) == end && "bdfgklmnprst".indexOf(end) >= 0) {
            return stem.substring(0, last);
        }
        return switch (end) {
            case 'z' -> stem.substring(0, last) + 's';
            case 'v' -> stem.substring(0, last) + 'f';
            default -> stem;
        };
    }
}
