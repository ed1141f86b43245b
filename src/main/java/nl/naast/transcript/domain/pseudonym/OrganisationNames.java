package nl.naast.transcript.domain.pseudonym;

import static nl.naast.transcript.PersonalDataKind.ORGANISATION;

import java.util.List;

/** Schools, places of care, firms and others, by what their names are made of. */
final class OrganisationNames {
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

    /** By a word that such names hold. */
    static final List<Rule> HEADED = List.of(
            headed(SCHOOLS, Stand.SCHOOL),
            tailed(SCHOOLS, Stand.SCHOOL),
            headed(CARE, Stand.CARE),
            tailed(CARE, Stand.CARE),
            headed(OTHERS, Stand.ORGANISATION),
            rule("(?:Sint |St\\. ?)?\\p{Lu}\\p{Ll}{2,30}" + COMPOUND, Stand.CARE),
            rule("University of (?:the )?" + FULL, Stand.SCHOOL));

    /** By how firms end. */
    static final List<Rule> TAILED = List.of(rule(FULL + ",? " + SUFFIX, Stand.ORGANISATION));

    static final List<Rule> SAINTS = List.of(rule("(?:Sint|St\\.) " + NAME, Stand.ORGANISATION));

    /** What somebody works for. */
    static final List<Rule> EMPLOYERS = List.of(Rule.of(
            "(?i:\\b(?:ik werk|werkt|werkte|gewerkt|work|works|worked|working|stage|job|baan)) (?:(?:nu|now|loop|liep) )?(?:bij|voor|for|at) (?:de |het |the )?("
                    + NAME + "(?: " + NAME + "){0,3})",
            Stand.ORGANISATION,
            ORGANISATION,
            "transcript.why.employer"));

    private OrganisationNames() {}

    private static Rule headed(String head, Stand stand) {
        return rule(head + LINK + FULL, stand);
    }

    private static Rule tailed(String tail, Stand stand) {
        return rule("(?:Het |'t )?" + FULL + "[ -]" + tail, stand);
    }

    private static Rule rule(String pattern, Stand stand) {
        return Rule.of(BEFORE + pattern + AFTER, stand, ORGANISATION, "transcript.why.organisationWord");
    }
}
