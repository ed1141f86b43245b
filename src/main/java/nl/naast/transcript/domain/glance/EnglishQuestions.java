package nl.naast.transcript.domain.glance;

import java.util.regex.Pattern;

/** How English asks. */
final class EnglishQuestions {
    private static final String SOUND =
            "(?:yeah|yes|yep|no|okay|ok|oh|ah|um|uh|hm+|mm+|mm-hmm|mhm|uh-huh|right|all right|really|sure)";

    private static final Pattern LISTENING = Pattern.compile("^(?:" + SOUND + "(?: |$))++$");

    private static final String BEFORE = "^(?:(?:" + SOUND
            + "|alright|good|great|so|and|but|or|well|now|then|because|'?cause|like|just|maybe|i mean|you know|let's see|first"
            + "|also|please|thanks|thank you) )*+";

    private static final String ASKING_VERB =
            "(?:do|does|did|don't|doesn't|didn't|are|aren't|is|isn't|was|wasn't|were|weren't|have|haven't|has|hasn't|had"
                    + "|can|can't|could|couldn't|would|wouldn't|will|won't|shall|should|shouldn't|may|might)";
    private static final String ONE =
            "(?:i|you|he|she|it|we|they|that|this|there|the|any|anyone" + "|anybody|anything|some|somebody|something)";
    private static final String SPEAKS = "(?:i|you|he|she|it|we|they)";
    private static final String WORD =
            "(?:what|what's|what're|how|how's|why|when|where|where's|who|who's|which|whose|whom)";

    private static final Pattern BEGINS = Pattern.compile(BEFORE
            + "(?:" + ASKING_VERB + " " + ONE
            + "|(?:is|are|was|were|does|has) (?:your|his|their)"
            + "|(?:what's|how's|where's|who's|what're|how about|what about|how come|why not|what else|what if|what kinds? of"
            + "|what sorts? of|how many|how much|how often|how long"
            + "|what (?:brings|brought|made|makes|happens|happened|changed|helps|helped))"
            + "|" + WORD + " (?!" + SPEAKS + " )(?:\\S+ ){0,3}?" + ASKING_VERB + ")\\b");

    private static final Pattern INVITES =
            Pattern.compile("\\b(?:(?:tell|remind) me (?:more|about|a little|a bit|why|what|how|again|that part)"
                    + "|(?:talk|speak) (?:to me )?(?:a little |a bit )?more about"
                    + "|i(?:'m| am| was)?(?: just)? wonder(?:ing|ed)? (?:if|what|how|why|whether|when|where))");

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:" + WORD + " (?!" + SPEAKS
            + " )(?:\\S+ ){0,2}(?:do|did|does|are|were|have|would|will|can|could|might) (?:you|it|that)"
            + "|(?:does that|is there any\\S*|are there any|would it be|is it (?:okay|ok|all right)|what brings you|what made you)"
            + "|(?<!what |how |why |where |if |so |as )(?:do|did|are|were|have|would|could|can|will) you\\b(?! know\\b)"
            + "|(?:isn't|doesn't|wasn't|didn't|don't|aren't|haven't|won't|wouldn't) (?:it|you|they|that|he|she|we)$)");

    static final QuestionWords WORDS = new QuestionWords(LISTENING, BEGINS, INVITES, SPOKEN);

    private EnglishQuestions() {}
}
