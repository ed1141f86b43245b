package nl.naast.transcript.domain.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.naast.transcript.PersonalDataKind;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;

/** Numbers with a check of their own, made by that check, in the spellings people use. */
class NumbersThatCheckTest {
    private static final List<String> SENTENCES =
            List.of("Mijn nummer is %s hoor.", "%s", "Ik geef je %s, goed?", "zoiets als (%s) zei hij", "Is het %s?");

    @Property
    void every_account_number_in_a_sentence_is_found(
            @ForAll("accounts") String account, @ForAll("spellings") String gap, @ForAll("sentences") String sentence) {
        String spelled =
                gap.equals("lower") ? account.toLowerCase(Locale.ROOT) : account.replaceAll("(.{4})(?!$)", "$1" + gap);
        assertThat(kinds(sentence.formatted(spelled), spelled)).containsExactly(PersonalDataKind.IBAN);
    }

    @Property
    void every_citizen_number_in_a_sentence_is_found(
            @ForAll("citizens") String bsn, @ForAll("groups") String groups, @ForAll("sentences") String sentence) {
        String spelled = bsn.replaceAll("(\\d{3})(\\d{3})(\\d{3})", groups);
        if (groups.startsWith("(4)")) {
            spelled = bsn.replaceAll("(\\d{4})(\\d{2})(\\d{3})", groups.substring(3));
        }
        assertThat(kinds("Mijn bsn: " + sentence.formatted(spelled), spelled)).containsExactly(PersonalDataKind.BSN);
    }

    @Property
    void a_number_that_fails_the_eleven_test_is_no_citizen_number(@ForAll("citizens") String bsn) {
        int last = Character.digit(bsn.charAt(8), 10);
        String wrong = bsn.substring(0, 8) + (last + 1) % 10;
        assertThat(PersonalData.in(List.of("Mijn bsn is " + wrong + "."), "nl", KnownNames.none()))
                .noneMatch(found -> found.kind() == PersonalDataKind.BSN);
    }

    @Provide
    Arbitrary<String> accounts() {
        Arbitrary<String> letters =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(4);
        Arbitrary<String> dutch = Combinators.combine(letters, digits(10)).as((bank, number) -> "NL00" + bank + number);
        Arbitrary<String> british =
                Combinators.combine(letters, digits(14)).as((bank, number) -> "GB00" + bank + number);
        Arbitrary<String> german = digits(18).map(number -> "DE00" + number);
        Arbitrary<String> belgian = digits(12).map(number -> "BE00" + number);
        return Arbitraries.oneOf(dutch, british, german, belgian).map(NumbersThatCheckTest::checked);
    }

    /** Eight digits of which the ninth makes the weighted sum a multiple of eleven. */
    @Provide
    Arbitrary<String> citizens() {
        return digits(8)
                .filter(digits ->
                        remainder(digits) < 10 && digits.chars().distinct().count() > 1 && digits.charAt(0) != '0')
                .map(digits -> digits + remainder(digits));
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.of("", " ", ".", "lower");
    }

    @Provide
    Arbitrary<String> groups() {
        return Arbitraries.of("$1$2$3", "$1 $2 $3", "$1.$2.$3", "$1-$2-$3", "(4)$1.$2.$3", "(4)$1 $2 $3");
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(SENTENCES);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static int remainder(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(eight.charAt(i), 10);
        }
        return sum % 11;
    }

    private static String checked(String code) {
        try {
            return code.substring(0, 2) + IBANCheckDigit.IBAN_CHECK_DIGIT.calculate(code) + code.substring(4);
        } catch (CheckDigitException e) {
            throw new IllegalArgumentException(code, e);
        }
    }

    private static List<PersonalDataKind> kinds(String text, String surface) {
        return PersonalData.in(List.of(text), "nl", KnownNames.none()).stream()
                .filter(found -> found.surface().equals(surface))
                .map(Proposal::kind)
                .toList();
    }
}
