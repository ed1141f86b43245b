package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.ORGANISATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Schools, places of care and other organisations: by a word such as "ziekenhuis" in their name, or because many know them. */
final class Organisations implements Finder {
    private static final String NAME =
            "(?!(?:Ik|En|Maar|De|Het|Een|The|And|But|I)\\b)[\\p{Lu}][\\p{L}\\p{M}\\p{N}'’&.-]*[\\p{L}\\p{M}\\p{N}]";
    private static final String FULL =
            NAME + "(?: (?:(?:van|voor|de|het|der|den|en|of|and|for|the|&) ){0,2}" + NAME + "){0,4}";
    private static final String LINK = "(?: (?:van|voor|de|het|der|den|in|De|Het|Den|'t|of|for|the)){0,3} ";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final String SCHOOLS =
            "(?:[Hh]ogeschool|[Uu]niversiteit|ROC|AOC|MBO|[Bb]asisschool|[Mm]iddelbare school|[Ss]choolgemeenschap|[Ss]cholengemeenschap"
                    + "|[Ll]yceum|[Gg]ymnasium|[Cc]ollege|[Aa]cademie|[Kk]inderdagverblijf|[Pp]euterspeelzaal|[Kk]inderopvang|[Uu]niversity|[Ss]chool|[Aa]cademy|[Ii]nstitute"
                    + "|[Hh]igh [Ss]chool|[Pp]rimary [Ss]chool|[Ss]econdary [Ss]chool|[Ee]lementary [Ss]chool|[Vv]akcollege|[Mm]avo)";
    private static final String CARE =
            "(?:[Zz]iekenhuis|[Hh]ospitaal|UMC|MC|[Mm]edisch [Cc]entrum|[Kk]liniek|GGZ|ggz|GGD|GG[Zz]|[Hh]uisartsen(?:praktijk|post)|[Hh]uisartspraktijk"
                    + "|[Gg]ezondheidscentrum|[Rr]evalidatiecentrum|[Vv]erpleeghuis|[Vv]erzorgingshuis|[Ww]oonzorgcentrum|[Zz]orgcentrum|[Zz]orggroep|[Tt]homashuis|[Kk]inderziekenhuis"
                    + "|[Aa]potheek|[Tt]andartspraktijk|[Hh]ospice|[Hh]ospital|[Cc]linic|[Mm]edical [Cc]ent(?:er|re)|[Ss]urgery|[Nn]ursing [Hh]ome|[Cc]are [Hh]ome|[Ww]ijkteam|[Jj]eugdzorg)";
    private static final String OTHERS =
            "(?:[Ss]tichting|[Vv]ereniging|[Gg]emeente|[Bb]uurthuis|[Ww]ijkcentrum|[Ww]oningcorporatie|[Uu]itzendbureau|[Kk]erk|[Mm]oskee|[Rr]estaurant|[Hh]otel"
                    + "|[Vv]oetbalclub|[Ff]oundation|[Cc]ouncil|[Cc]hurch)";
    private static final String SUFFIX =
            "(?:B\\.?V\\.?|N\\.V\\.|V\\.?O\\.?F\\.?|Ltd\\.?|Limited|Inc\\.?|LLC|LLP|PLC|plc|GmbH|Corp\\.?|Corporation|Company|Co\\.|& Co|Group|Holdings?|Trust|Foundation|Council|Church"
                    + "|Associates|Partners|Solutions|Industries|Orchestra|Bank|Advies|Groep|Zorg|Huisartsen)";
    private static final String COMPOUND =
            "(?:ziekenhuis|hospitaal|college|lyceum|kliniek|universiteit|gymnasium|academie|huisartsenpraktijk|apotheek)";

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

    private static final List<Rule> RULES = List.of(
            headed(SCHOOLS, Stand.SCHOOL),
            tailed(SCHOOLS, Stand.SCHOOL),
            headed(CARE, Stand.CARE),
            tailed(CARE, Stand.CARE),
            headed(OTHERS, Stand.ORGANISATION),
            rule(FULL + ",? " + SUFFIX, Stand.ORGANISATION),
            rule("(?:Sint |St\\. ?)?\\p{Lu}\\p{Ll}{2,30}" + COMPOUND, Stand.CARE),
            rule("(?:Sint|St\\.) " + NAME, Stand.ORGANISATION),
            rule("University of (?:the )?" + FULL, Stand.SCHOOL),
            Rule.of(
                    "(?i:\\b(?:ik werk|werkt|werkte|gewerkt|work|works|worked|working|stage|job|baan)) (?:(?:nu|now|loop|liep) )?(?:bij|voor|for|at) (?:de |het |the )?("
                            + NAME + "(?: " + NAME + "){0,3})",
                    Stand.ORGANISATION,
                    ORGANISATION,
                    "transcript.why.employer"));

    @Override
    public List<Find> in(Talk talk) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < talk.texts().size(); i++) {
            int text = i;
            if (CAPITAL.matcher(talk.texts().get(i)).find()) {
                RULES.forEach(rule -> rule.in(talk, text).forEach(finds::add));
            }
        }
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

    private static Rule headed(String head, Stand stand) {
        return rule(head + LINK + FULL, stand);
    }

    private static Rule tailed(String tail, Stand stand) {
        return rule("(?:Het |'t )?" + FULL + "[ -]" + tail, stand);
    }

    private static Rule rule(String pattern, Stand stand) {
        return Rule.of(BEFORE + pattern + AFTER, stand, ORGANISATION, "transcript.why.organisationWord");
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
