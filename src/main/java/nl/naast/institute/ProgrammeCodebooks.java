package nl.naast.institute;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.shared.Actor;

/** Command and question: which version of the codebook a programme is tied to. */
public interface ProgrammeCodebooks {
    /**
     * The programme of the coordinator's cohort reads with this version from now on; who is reading already
     * goes on with the one she began with. Asking for what is so already changes nothing.
     *
     * @param seen the version that the coordinator saw there
     * @throws nl.naast.shared.SomeoneElseChangedThis when it is another one by now
     */
    void tie(Actor coordinator, UUID cohortId, String seen, String codebookVersion);

    /** Names of the institute's programmes, by the version they read with. */
    Map<String, List<String>> programmesByVersion(UUID instituteId);
}
