package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;

/** Everything in a conversation that could say who it is about, with what to put in its place. */
public final class PersonalData {
    private PersonalData() {}

    /** All proposals, in order of first place; places of different proposals never overlap. Language is "nl" or "en". */
    public static List<Proposal> in(List<String> texts, String language, KnownNames known) {
        return in(texts, language, known, List.of());
    }

    /** As above, with wordings the author marked herself, which win over what was found. */
    public static List<Proposal> in(List<String> texts, String language, KnownNames known, List<Marked> marked) {
        Talk talk = new Talk(texts, language);
        Proposals proposals = new Proposals(talk);
        proposals.marked(marked);
        List<Find> finds = new ArrayList<>();
        finders(known).forEach(finder -> finds.addAll(finder.in(talk)));
        proposals.found(finds);
        return proposals.inOrder();
    }

    private static List<Finder> finders(KnownNames known) {
        return List.of(
                new BankAccounts(),
                WrittenForms.sure(),
                new Phones(),
                WrittenForms.remaining(),
                new Organisations(),
                new Places(),
                new People(known));
    }
}
