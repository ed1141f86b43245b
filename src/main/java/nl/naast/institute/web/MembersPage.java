package nl.naast.institute.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.naast.institute.Role;
import nl.naast.institute.application.AddMembers;
import nl.naast.institute.application.EndMembership;
import nl.naast.institute.application.InviteMember;
import nl.naast.institute.application.ListedPerson;
import nl.naast.institute.application.ShowMembers;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.OwnAddress;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator keeps the members of her cohort. */
@Named
@RequestScoped
public class MembersPage {
    private final ShowMembers showMembers;
    private final AddMembers addMembers;
    private final InviteMember inviteMember;
    private final EndMembership endMembership;
    private final OwnAddress address;
    private final Visitor visitor;
    private final HttpServletRequest request;
    private String cohort = "";
    private String list = "";
    private String link = "";
    private List<ListedPerson> preview = List.of();
    private ShowMembers.@Nullable Roster roster;

    @Inject
    public MembersPage(
            ShowMembers showMembers,
            AddMembers addMembers,
            InviteMember inviteMember,
            EndMembership endMembership,
            OwnAddress address,
            Visitor visitor,
            HttpServletRequest request) {
        this.showMembers = showMembers;
        this.addMembers = addMembers;
        this.inviteMember = inviteMember;
        this.endMembership = endMembership;
        this.address = address;
        this.visitor = visitor;
        this.request = request;
    }

    public void open() {
        roster = showMembers.show(visitor.actor(), id(cohort));
    }

    public void check() {
        preview = addMembers.preview(visitor.actor(), id(cohort), list);
    }

    /** Refused, the list comes back with what is wrong line by line. */
    public String add() {
        check();
        return here("added=" + addMembers.add(visitor.actor(), id(cohort), list));
    }

    /** The link is shown in this answer, and never again. */
    public void invite() {
        String secret = inviteMember.invite(visitor.actor(), id(cohort), id(request.getParameter("invite")));
        link = address.of("/identity/welcome.xhtml?token=" + secret);
    }

    public String end() {
        String[] asked = request.getParameter("end").split(":", 2);
        endMembership.end(visitor.actor(), id(cohort), id(asked[0]), role(asked));
        return here("ended=true");
    }

    /** Whether a row's own button was pressed; an address that somebody follows presses none. */
    public boolean asks(String button) {
        return "POST".equals(request.getMethod()) && request.getParameter(button) != null;
    }

    private String here(String outcome) {
        return "/institute/members.xhtml?faces-redirect=true&cohort=" + id(cohort) + "&" + outcome;
    }

    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static Role role(String[] asked) {
        for (Role role : Role.values()) {
            if (asked.length == 2 && role.slug().equals(asked[1])) {
                return role;
            }
        }
        throw new NotFound();
    }

    public ShowMembers.@Nullable Roster getRoster() {
        return roster;
    }

    public List<ListedPerson> getPreview() {
        return preview;
    }

    public long getProblems() {
        return preview.stream().filter(ListedPerson::isProblem).count();
    }

    public String getLink() {
        return link;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
