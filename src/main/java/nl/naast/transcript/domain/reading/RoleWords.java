package nl.naast.transcript.domain.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that name a role in a conversation, in Dutch and English, so that they are labels at first sight. */
final class RoleWords {
    private static final Pattern NUMBER = Pattern.compile("[\\s_.#-]{0,3}\\d{1,4}$");
    private static final Set<String> HELPER = Set.of(
            "h",
            "hv",
            "hulpverlener",
            "helper",
            "t",
            "th",
            "therapist",
            "therapeut",
            "therapeute",
            "counselor",
            "counsellor",
            "coach",
            "student",
            "studente",
            "interviewer",
            "interviewster",
            "begeleider",
            "begeleidster",
            "psycholoog",
            "psychologist",
            "trainee",
            "investigator");
    private static final Set<String> CLIENT = Set.of(
            "c",
            "cl",
            "client",
            "cliënt",
            "cliënte",
            "k",
            "klant",
            "patient",
            "patiënt",
            "patiënte",
            "helpee",
            "hulpvrager",
            "geïnterviewde",
            "interviewee",
            "respondent",
            "kandidaat");
    private static final Set<String> BYSTANDER = Set.of(
            "docent",
            "docente",
            "trainer",
            "teacher",
            "leraar",
            "lerares",
            "observator",
            "observant",
            "observer",
            "moderator",
            "supervisor",
            "unknown",
            "onbekend");
    private static final Set<String> OTHER = Set.of(
            "speaker", "spreker", "participant", "deelnemer", "deelneemster", "moeder", "vader", "mother", "father");

    private RoleWords() {}

    static boolean isHelper(String label) {
        return HELPER.contains(word(label));
    }

    static boolean isClient(String label) {
        return CLIENT.contains(word(label));
    }

    /** Who is there without helping or being helped. */
    static boolean isBystander(String label) {
        return BYSTANDER.contains(word(label));
    }

    static boolean isRole(String label) {
        return isHelper(label) || isClient(label) || isBystander(label) || OTHER.contains(word(label));
    }

    private static String word(String label) {
        return NUMBER.matcher(label.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
