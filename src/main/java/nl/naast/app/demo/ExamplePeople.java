package nl.naast.app.demo;

import java.util.List;
import java.util.Locale;

/** The people of the example world. None of them exists. */
final class ExamplePeople {
    static final List<String> STUDENTS = List.of(
            "Noor Bakker",
            "Sam Verhoeven",
            "Yasmin El Amrani",
            "Daan Hoekstra",
            "Lotte Vermeulen",
            "Milan Jansen",
            "Fenna de Boer",
            "Ravi Ramdin",
            "Jip Smeets",
            "Esra Yildiz",
            "Tim Kuipers",
            "Anouk Prins",
            "Bram Postma",
            "Chantal Wouters",
            "Jesse Koster",
            "Nadia Haddad",
            "Pim Schouten",
            "Roos van Dam",
            "Stijn Willems",
            "Tess Brouwer",
            "Omar Aziz",
            "Veerle Maas",
            "Wout Dijkstra",
            "Zoë Peeters");
    static final List<String> TRAINERS = List.of("Ilse de Graaf", "Karim Bouali", "Marleen Visser");
    static final List<String> GROUPS = List.of("SW2A", "SW2B", "SW2C");
    static final String COORDINATOR = "Coen Hendriks";

    private ExamplePeople() {}

    /** The first name in small letters, without accents. */
    static String signInName(String name) {
        String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return java.text.Normalizer.normalize(first, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
