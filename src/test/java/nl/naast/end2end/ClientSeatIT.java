package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A practice partner without an account says with four sliders how it was to be spoken to. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class ClientSeatIT {
    @Test
    void a_partner_says_by_keyboard_how_it_was_and_finds_it_again() {
        for (String language : new String[] {"nl", "en"}) {
            try (Person student = Person.signedIn(language.equals("nl") ? "lotte" : "milan", language);
                    Person partner = Person.nobody(language)) {
                agrees(partner, asks(student));
                partner.follows("privacy.partner.seat.go");
                partner.seesHeading("assignment.seat.title");
                Accessible.check(partner.page());
                fillsIn(partner);
                partner.loadsAnew();
                findsAgain(partner);
                Accessible.check(partner.page());
                partner.follows("assignment.seat.back");
                partner.seesHeading("privacy.partner.heading.agreed");
                partner.hasNoComplaints();
            }
        }
    }

    private static String asks(Person student) {
        student.goesHome();
        student.page().locator("a[href*='/assignment/hand-in.xhtml']").last().click();
        student.presses("assignment.partner.ask");
        Locator made = student.field("assignment.partner.link");
        assertThat(made).not().hasValue("");
        String address = made.inputValue();
        return address.substring(address.indexOf("/privacy/"));
    }

    private static void agrees(Person partner, String link) {
        partner.opens(link);
        partner.button("privacy.partner.agree").press("Enter");
        partner.seesHeading("privacy.partner.heading.agreed");
    }

    private static void fillsIn(Person partner) {
        assertThat(says(partner, "heard")).hasText(partner.says("assignment.client.unset"));
        slider(partner, "heard").press("End");
        assertThat(says(partner, "heard")).hasText(partner.says("assignment.client.position", 100));
        slider(partner, "accepted").press("Enter");
        assertThat(says(partner, "accepted")).hasText(partner.says("assignment.client.position", 50));
        slider(partner, "accepted").press("ArrowLeft");
        assertThat(slider(partner, "accepted"))
                .hasAttribute("aria-valuetext", partner.says("assignment.client.position", 49));
        partner.page()
                .locator("[data-felt=equal]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(partner.says("assignment.client.cannotSay")))
                .press("Enter");
        partner.page().locator("input[name=turn]").nth(2).check();
        partner.field("assignment.seat.words").fill("Ik mocht uitpraten.");
        assertThat(partner.page().locator("#seat-status"))
                .containsText(partner.says("assignment.seat.saved", "").strip());
    }

    private static void findsAgain(Person partner) {
        assertThat(says(partner, "heard")).hasText(partner.says("assignment.client.position", 100));
        assertThat(says(partner, "accepted")).hasText(partner.says("assignment.client.position", 49));
        assertThat(says(partner, "equal")).hasText(partner.says("assignment.client.cannotSay"));
        assertThat(says(partner, "helped")).hasText(partner.says("assignment.client.unset"));
        assertThat(partner.page().locator("input[name=turn]").nth(2)).isChecked();
        assertThat(partner.field("assignment.seat.words")).hasValue("Ik mocht uitpraten.");
    }

    private static Locator slider(Person partner, String felt) {
        return partner.page().locator("#felt-" + felt);
    }

    private static Locator says(Person partner, String felt) {
        return partner.page().locator("[data-felt=" + felt + "] output");
    }
}
