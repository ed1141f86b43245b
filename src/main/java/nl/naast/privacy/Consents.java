package nl.naast.privacy;

import java.util.UUID;
import nl.naast.shared.Actor;

/** Command and view: who consented to what, in which words. */
public interface Consents {
    /** The wording that is asked for today. */
    ConsentWording current();

    /**
     * Records that the actor agreed, in these words, to sharing the subject.
     *
     * @param subjectId the transcript it is about
     * @param wordingVersion the version that was on screen
     * @return the id of the consent
     */
    UUID give(Actor actor, UUID instituteId, UUID subjectId, String wordingVersion, String language);

    /**
     * Takes the actor's consent to sharing the subject back, which withdraws the subject everywhere.
     *
     * @throws nl.naast.shared.NotFound when the actor gave none, or took it back before
     */
    void withdraw(Actor actor, UUID subjectId);
}
