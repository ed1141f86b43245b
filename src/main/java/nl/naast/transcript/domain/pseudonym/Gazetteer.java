package nl.naast.transcript.domain.pseudonym;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Towns, regions and countries; of the country one is in, nobody learns anything. */
final class Gazetteer {
    static final int LONGEST = 6;
    private static final Set<String> HERE = Set.of("nederland", "netherlands", "holland");
    private static final Pattern GAPS = Pattern.compile("[\\s-]+");

    private final Set<String> places = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> ambiguous = Lists.words("ambiguous-places.txt");

    private Gazetteer() {
        Lists.lines("places.txt")
                .forEach(line -> Arrays.stream(line.split(",\\s*")).forEach(place -> places.add(key(place))));
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Europe|America|Asia|Africa|Australia)/[A-Z][a-z]{3,}(_[A-Z][a-z]+)?"))
                .forEach(zone ->
                        places.add(key(zone.substring(zone.indexOf('/') + 1).replace('_', ' '))));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            countries.add(key(country.getDisplayCountry(Locale.ENGLISH)));
            countries.add(key(country.getDisplayCountry(new Locale("nl"))));
        }
        countries.removeAll(HERE);
        places.forEach(this::learnFirstWord);
        countries.forEach(this::learnFirstWord);
    }

    static boolean isPlace(String key) {
        return Once.ALL.places.contains(key) || isCountry(key);
    }

    /** Whether a place's name begins with this word. */
    static boolean begins(String plain) {
        return Once.ALL.firstWords.contains(plain);
    }

    static boolean isCountry(String key) {
        return Once.ALL.countries.contains(key);
    }

    /** A town that is also a word. */
    static boolean isAmbiguous(String key) {
        return Once.ALL.ambiguous.contains(key);
    }

    static String key(String place) {
        return GAPS.matcher(Talk.plain(place)).replaceAll(" ");
    }

    private void learnFirstWord(String key) {
        Matcher first = Talk.firstWord(key);
        if (first.find()) {
            firstWords.add(first.group());
        }
    }

    private static final class Once {
        private static final Gazetteer ALL = new Gazetteer();
    }
}
