package nl.naast.transcript.domain.glance;

import java.util.regex.Pattern;

/** How Dutch asks. A verb before its subject asks only where a sentence begins: after "dan" or "nu" it states. */
final class DutchQuestions {
    private static final String SOUND =
            "(?:ja|jaja|nee|oké|oke|ok|okay|oh|o|ah|ach|uh|eh|uhm|ehm|hm+|mm+|mm-hmm|mhm|uhu|juist|precies|goed|echt)";

    private static final Pattern LISTENING = Pattern.compile("^(?:" + SOUND + "(?: |$))++$");

    private static final String BEFORE = "^(?:(?:" + SOUND
            + "|fijn|prima|en|maar|dus|of|want|nou|kijk|even|eerst|misschien|sorry|bedankt|dank je|hé|hey|zeg) )*+";

    private static final String SUBJECT =
            "(?:ik|je|jij|u|jullie|hij|ie|zij|ze|we|wij|het|'t|dat|dit|die|er|daar|jou|jouw|iemand|iets)";
    private static final String ASKING_VERB =
            "(?:ben|bent|is|was|waren|zijn|heb|hebt|heeft|had|hebben|kun|kan|kunt|kon|kunnen|wil|wilt|wilde|wou|willen|zou"
                    + "|zouden|zal|zullen|zul|mag|mogen|moet|moest|moeten|ga|gaat|ging|gaan|doe|doet|deed|vind|vindt|vond"
                    + "|weet|wist|denk|denkt|dacht|voel|voelt|voelde|merk|merkt|merkte|lukt|lukte|kom|komt|kwam|klopt|zie"
                    + "|ziet|zag|zit|zat|snap|snapt|bedoel|bedoelt|herken|herkent|word|wordt|werd|helpt|hielp|hoor|hoef"
                    + "|hoeft|durf|durft|krijg|krijgt|slaap|slaapt|gebruik|praat|speelt|wilde|werkt|woon|begrijp|sta|staat"
                    + "|heet|blijf|blijft|maak|maakt|mis|lijkt|leek|schrok|kent|ken|kijk|zeg|zei)";
    private static final String WORD =
            "(?:wat|wie|wiens|hoe|hoeveel|hoelang|hoezo|waar|waarom|waardoor|waarover|waarmee|waarvan|waarvoor|waarin|waaraan"
                    + "|waarnaar|waartoe|wanneer|welk|welke)";

    private static final Pattern BEGINS = Pattern.compile(BEFORE
            + "(?:(?!weet je$|weet je wel$|zie je$|zie je wel$|snap je$|weet je dat)" + ASKING_VERB + " " + SUBJECT
            + "|hoezo|hoeveel|hoelang|hoe vaak|hoe lang|wat voor|hoe bedoel|en wat nog meer|wat nog meer|hoe komt|hoe kwam"
            + "|" + WORD + " (?:\\S+ ){0,2}?" + ASKING_VERB + " (?:\\S+ ){0,2}?" + SUBJECT
            + "|" + WORD + "(?: (?:nu|dan|precies|bijvoorbeeld|zo))?$"
            + "|" + WORD + " " + ASKING_VERB + ")\\b");

    private static final Pattern INVITES =
            Pattern.compile("^vertel$|\\b(?:vertel(?:t u)? (?:eens|me|mij|er|maar|verder|daar|wat)"
                    + "|ik vraag (?:me|mij) af (?:of|wat|hoe|waarom|waar|wie|wanneer)|ik vroeg (?:me|mij) af"
                    + "|ik ben (?:wel |ook |even )?(?:benieuwd|nieuwsgierig) (?:of|wat|hoe|waarom|waar|wie|naar))");

    private static final Pattern SPOKEN = Pattern.compile("\\b" + WORD + " " + ASKING_VERB
            + " (?:je|jij|u|jullie|het|dat|er|daar|voor jou|jou)\\b| (?:hè|toch|of niet|niet waar|nietwaar|of wel)$");

    static final QuestionWords WORDS = new QuestionWords(LISTENING, BEGINS, INVITES, SPOKEN);

    private DutchQuestions() {}
}
