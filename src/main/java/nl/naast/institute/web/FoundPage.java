package nl.naast.institute.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.naast.identity.People;
import nl.naast.institute.application.FoundInstitute;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;

/** The page on which an administrator founds an institute. */
@Named
@RequestScoped
public class FoundPage {
    private static final String USUAL_ZONE = "Europe/Amsterdam";
    private static final List<String> ZONES = Stream.concat(
                    Stream.of(USUAL_ZONE),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.+"))
                            .filter(zone -> !zone.equals(USUAL_ZONE))
                            .sorted())
            .toList();

    private final FoundInstitute foundInstitute;
    private final People people;
    private final Visitor visitor;
    private String institute = "";
    private String programme = "";
    private String cohort = "";
    private String zone = USUAL_ZONE;

    @Inject
    public FoundPage(FoundInstitute foundInstitute, People people, Visitor visitor) {
        this.foundInstitute = foundInstitute;
        this.people = people;
        this.visitor = visitor;
    }

    /** The page exists for administrators only. */
    public void open() {
        if (!people.isAdministrator(visitor.actor())) {
            throw new NotFound();
        }
    }

    public String found() {
        UUID first =
                foundInstitute.found(visitor.actor(), new FoundInstitute.Plan(institute, zoneId(), programme, cohort));
        return "/institute/members.xhtml?faces-redirect=true&cohort=" + first;
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new BusinessRuleViolation("institute.violation.zone");
        }
    }

    public List<String> getZones() {
        return ZONES;
    }

    public String getInstitute() {
        return institute;
    }

    public void setInstitute(String institute) {
        this.institute = institute;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
