package nl.naast.identity;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import nl.naast.identity.application.AcceptInvitation;
import nl.naast.identity.application.IdentityPersonalData;
import nl.naast.identity.application.SignIn;
import nl.naast.testing.House;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInTest extends RoomTest {
    private static final String PASSWORD = "long enough by far";

    private String name = "";
    private UUID account = new UUID(0, 0);

    @BeforeEach
    void somebody_is_invited() {
        name = world.signInName("Zoë Peeters");
        account = get(People.class).accountFor(name, "Zoë Peeters");
    }

    @Test
    void name_and_password_belong_together() {
        accept(get(People.class).invite(account));
        assertThat(get(SignIn.class).check(name, PASSWORD)).isPresent();
        assertThat(get(SignIn.class).check(name, PASSWORD + " ")).isEmpty();
        assertThat(get(SignIn.class).check("nobody-" + name, PASSWORD)).isEmpty();
    }

    @Test
    void sign_in_names_compare_letter_by_letter() {
        accept(get(People.class).invite(account));
        assertThat(get(SignIn.class).check(name.toLowerCase(Locale.ROOT), PASSWORD))
                .isEmpty();
        assertThat(get(SignIn.class).check(name.replace("ë", "e"), PASSWORD)).isEmpty();
        assertThat(get(SignIn.class).check(name + " ", PASSWORD)).isEmpty();
        assertThat(get(People.class).accountFor(name.toLowerCase(Locale.ROOT), "Another"))
                .isNotEqualTo(account);
        assertThat(get(People.class).accountFor(name, "The same")).isEqualTo(account);
    }

    @Test
    void an_account_without_a_password_lets_nobody_in() {
        assertThat(get(SignIn.class).check(name, "")).isEmpty();
        assertThat(get(SignIn.class).check(name, "null")).isEmpty();
    }

    @Test
    void a_link_works_once() {
        String link = get(People.class).invite(account);
        assertThat(get(AcceptInvitation.class).signInNameFor(link)).contains(name);
        accept(link);
        assertThat(get(AcceptInvitation.class).signInNameFor(link)).isEmpty();
        assertThat(refusal(() -> accept(link))).isEqualTo("identity.violation.linkUsed");
        assertThat(refusal(() -> get(People.class).invite(account))).isEqualTo("identity.violation.hasPasswordAlready");
    }

    @Test
    void a_link_used_in_five_windows_at_once_sets_one_password() {
        String link = get(People.class).invite(account);
        var failures =
                atOnce(5, other -> other.get(AcceptInvitation.class).accept(link, PASSWORD + Thread.currentThread()));
        assertThat(failures).hasSize(4);
    }

    @Test
    void a_new_link_ends_the_earlier_one_and_a_link_ends_after_two_weeks() {
        String earlier = get(People.class).invite(account);
        String link = get(People.class).invite(account);
        assertThat(get(AcceptInvitation.class).signInNameFor(earlier)).isEmpty();
        house.clock()
                .at(
                        House.NOW.plus(Duration.ofDays(14)),
                        () -> assertThat(refusal(() -> accept(link))).isEqualTo("identity.violation.linkUsed"));
        assertThat(refusal(() -> accept("no such link"))).isEqualTo("identity.violation.linkUsed");
    }

    @Test
    void passwords_that_are_too_short_or_absurdly_long_are_refused_and_the_link_stays() {
        String link = get(People.class).invite(account);
        AcceptInvitation invitation = get(AcceptInvitation.class);
        assertThat(refusal(() -> invitation.accept(link, "123456789"))).isEqualTo("identity.violation.passwordLength");
        assertThat(refusal(() -> invitation.accept(link, "x".repeat(201))))
                .isEqualTo("identity.violation.passwordLength");
        assertThat(invitation.signInNameFor(link)).contains(name);
    }

    @Test
    void the_eleventh_try_has_to_wait_and_signing_in_forgets_the_tries() {
        SignIn signIn = get(SignIn.class);
        for (int i = 0; i < 10; i++) {
            signIn.countTry(name, "10.0.0.1");
        }
        assertThat(refusal(() -> signIn.countTry(name.toUpperCase(Locale.ROOT), "10.0.0.1")))
                .isEqualTo("identity.violation.tooManyTries");
        assertThat(refusal(() -> signIn.countTry(name, "10.0.0.2"))).isEmpty();
        signIn.forgetTries(name, "10.0.0.1");
        assertThat(refusal(() -> signIn.countTry(name, "10.0.0.1"))).isEmpty();
    }

    @Test
    void those_who_get_in_use_up_nobody_elses_tries() {
        SignIn signIn = get(SignIn.class);
        for (int i = 0; i < 300; i++) {
            signIn.countTry("student " + i, "10.0.0.4");
            signIn.forgetTries("student " + i, "10.0.0.4");
        }
        signIn.countTry("one more", "10.0.0.4");
    }

    @Test
    void one_address_does_not_try_names_without_end() {
        SignIn signIn = get(SignIn.class);
        for (int i = 0; i < 120; i++) {
            signIn.countTry("name" + i, "10.0.0.3");
        }
        assertThat(refusal(() -> signIn.countTry("one more", "10.0.0.3"))).isEqualTo("identity.violation.tooManyTries");
    }

    @Test
    void an_account_that_was_closed_lets_nobody_in() {
        accept(get(People.class).invite(account));
        get(IdentityPersonalData.class).erase(account);
        assertThat(get(SignIn.class).check(name, PASSWORD)).isEmpty();
        assertThat(get(SignIn.class).check("closed-" + account, PASSWORD)).isEmpty();
    }

    private void accept(String link) {
        get(AcceptInvitation.class).accept(link, PASSWORD);
    }
}
