package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Precedence;
import nl.naast.curriculum.domain.CodebookChecks;
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.domain.Edit;
import nl.naast.curriculum.domain.Fingerprint;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.Trail;

/**
 * A coordinator changes a draft of her institute, one part at a time, publishes it or throws it away. Each
 * part knows what it looked like when it was opened, so that two people can work on different parts, and
 * nobody overwrites unseen what another changed.
 */
@ApplicationScoped
@Transactional
public class EditCodebook {
    /** A draft, with the product's own version to compare with. */
    public record Draft(VersionLine line, Codebook codebook, Codebook bundled) {
        /** Whether the institute itself added the code. */
        public boolean isOwn(Code code) {
            return bundled.known(code.id()).isEmpty();
        }

        public boolean isChanged(Code code) {
            return bundled.known(code.id())
                    .filter(origin -> !origin.equals(code))
                    .isPresent();
        }
    }

    /** @param indicators ids of the indicators in which the code shows */
    public record WantedCode(Code code, List<String> indicators) {}

    private final Members members;
    private final CodebookVersions versions;
    private final Codebooks codebooks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public EditCodebook(Members members, CodebookVersions versions, Codebooks codebooks, Trail trail, Clock clock) {
        this.members = members;
        this.versions = versions;
        this.codebooks = codebooks;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotFound when it is not a draft of an institute that the actor coordinates */
    public Draft open(Actor coordinator, String key) {
        CodebookVersion version = own(coordinator, key);
        if (version.isPublished()) {
            throw new NotFound();
        }
        return draft(version);
    }

    /**
     * Puts the code in, or in the place of the one with its id.
     *
     * @param seen fingerprint of the code as it was opened; empty for a new one
     * @return what is wrong; nothing was changed then
     */
    public List<BusinessRuleViolation> put(Actor coordinator, String key, WantedCode wanted, String seen) {
        CodebookVersion version = draft(coordinator, key);
        Draft draft = draft(version);
        String id = wanted.code().id();
        Codebook changed = Edit.code(draft.codebook(), wanted.code(), wanted.indicators());
        if (Fingerprint.ofCode(changed, id).equals(Fingerprint.ofCode(draft.codebook(), id))) {
            return List.of();
        }
        if (seen.isEmpty() && draft.codebook().known(id).isPresent()) {
            throw new BusinessRuleViolation("curriculum.violation.code.twice", id);
        }
        requireSame(seen, Fingerprint.ofCode(draft.codebook(), id));
        return save(coordinator, version, changed, "code=" + id);
    }

    /** Leaves out a code that the institute added itself; one of the product's own can only be hidden. */
    public void leaveOut(Actor coordinator, String key, String id) {
        CodebookVersion version = draft(coordinator, key);
        Draft draft = draft(version);
        if (draft.bundled().known(id).isPresent()) {
            throw new BusinessRuleViolation("curriculum.violation.code.missing", id);
        }
        if (draft.codebook().known(id).isPresent()) {
            save(coordinator, version, Edit.withoutCode(draft.codebook(), id), "left out=" + id);
        }
    }

    public List<BusinessRuleViolation> rule(
            Actor coordinator, String key, List<Set<String>> pairs, List<Precedence> precededBy, String seen) {
        CodebookVersion version = draft(coordinator, key);
        Codebook now = draft(version).codebook();
        Codebook changed = Edit.rules(now, pairs, precededBy);
        if (Fingerprint.ofRules(changed).equals(Fingerprint.ofRules(now))) {
            return List.of();
        }
        requireSame(seen, Fingerprint.ofRules(now));
        return save(coordinator, version, changed, "rules");
    }

    public List<BusinessRuleViolation> map(Actor coordinator, String key, List<Outcome> outcomes, String seen) {
        CodebookVersion version = draft(coordinator, key);
        Codebook now = draft(version).codebook();
        Codebook changed = Edit.outcomes(now, outcomes);
        if (Fingerprint.ofOutcomes(changed).equals(Fingerprint.ofOutcomes(now))) {
            return List.of();
        }
        requireSame(seen, Fingerprint.ofOutcomes(now));
        return save(coordinator, version, changed, "outcomes");
    }

    public void rename(Actor coordinator, String key, String name, String seen) {
        CodebookVersion version = draft(coordinator, key);
        if (!version.name().equals(name.strip())) {
            requireSame(seen, version.name());
            version.rename(name, bundled().scales());
            record(coordinator, version, "curriculum.CodebookChanged", "name");
        }
    }

    /** From now on it never changes; publishing again is harmless. */
    public void publish(Actor coordinator, String key) {
        CodebookVersion version = own(coordinator, key);
        if (version.publish(clock.instant())) {
            record(coordinator, version, "curriculum.CodebookPublished", "");
        }
    }

    public void discard(Actor coordinator, String key) {
        CodebookVersion version = draft(coordinator, key);
        record(coordinator, version, "curriculum.CodebookDiscarded", "");
        versions.remove(version);
    }

    private List<BusinessRuleViolation> save(Actor coordinator, CodebookVersion version, Codebook book, String what) {
        List<BusinessRuleViolation> problems = new ArrayList<>(CodebookChecks.problems(book, bundled()));
        if (problems.isEmpty()) {
            version.become(book);
            record(coordinator, version, "curriculum.CodebookChanged", what);
        }
        return problems;
    }

    private static void requireSame(String seen, String now) {
        if (!seen.equals(now)) {
            throw new SomeoneElseChangedThis();
        }
    }

    private Draft draft(CodebookVersion version) {
        return new Draft(version.line(), version.codebook(bundled().scales()), bundled());
    }

    private CodebookVersion draft(Actor coordinator, String key) {
        CodebookVersion version = own(coordinator, key);
        version.requireDraft();
        return version;
    }

    private CodebookVersion own(Actor coordinator, String key) {
        return versions.named(key)
                .filter(version -> members.seatsOf(coordinator).stream()
                        .anyMatch(seat -> seat.role() == Role.COORDINATOR
                                && seat.instituteId().equals(version.instituteId())))
                .orElseThrow(NotFound::new);
    }

    private Codebook bundled() {
        return codebooks.version(codebooks.newestVersion());
    }

    private void record(Actor coordinator, CodebookVersion version, String action, String detail) {
        trail.record(coordinator, version.instituteId(), action, version.id(), detail);
    }
}
