package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.domain.pseudonym.Find.Reach;

/** The names that the file itself gives away: its speakers' labels, and its author's own name. */
final class SpeakersNames implements Finder {
    private static final Pattern A_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");
    private static final Pattern GAPS = Pattern.compile("[\\s._/()-]+");
    private static final Set<String> ROLES = Set.of(
            "helper",
            "hulpverlener",
            "client",
            "clienten",
            "therapist",
            "therapeut",
            "student",
            "studente",
            "speaker",
            "spreker",
            "counsellor",
            "counselor",
            "interviewer",
            "begeleider",
            "patient",
            "observer",
            "observator",
            "coach",
            "trainer",
            "docent",
            "trainee",
            "participant",
            "deelnemer",
            "moderator",
            "respondent",
            "klant",
            "kandidaat",
            "psycholoog",
            "psychologist",
            "moeder",
            "vader",
            "mother",
            "father",
            "unknown",
            "onbekend",
            "other",
            "ander",
            "van",
            "der",
            "den",
            "de",
            "het",
            "the",
            "hv",
            "cl",
            "th",
            "mevrouw",
            "meneer");

    private final KnownNames known;

    SpeakersNames(KnownNames known) {
        this.known = known;
    }

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (Map.Entry<String, Speaker> speaker : known.speakers().entrySet()) {
            learn(talk, speaker.getKey(), Stand.of(speaker.getValue()), "transcript.why.speaker", finds);
        }
        learn(talk, known.authorName(), Stand.HELPER, "transcript.why.author", finds);
        return finds;
    }

    private static void learn(Talk talk, String name, Stand stand, String why, List<Find> finds) {
        Label label = stand.in(talk.language());
        String who = Find.key(name);
        if (name.strip().indexOf(' ') > 0 && Arrays.stream(GAPS.split(name)).noneMatch(SpeakersNames::isRole)) {
            finds.add(find(name.strip(), label, why, who));
        }
        Arrays.stream(GAPS.split(name.strip()))
                .filter(part -> A_NAME.matcher(part).matches() && !isRole(part))
                .forEach(part -> finds.add(find(part, label, why, who)));
    }

    private static Find find(String surface, Label label, String why, String who) {
        Place nowhere = new Place(0, 0, surface.length());
        return new Find(nowhere, surface, PersonalDataKind.PERSON, label, why, who, Reach.SAME_CASE);
    }

    private static boolean isRole(String part) {
        return ROLES.contains(Talk.plain(part));
    }
}
