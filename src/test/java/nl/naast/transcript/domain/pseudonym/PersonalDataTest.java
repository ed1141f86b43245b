package nl.naast.transcript.domain.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {
    private static final KnownNames SPEAKERS =
            new KnownNames(Map.of("Bregje", Speaker.HELPER, "Client", Speaker.CLIENT), "Bregje Postma");

    @Test
    void a_sister_is_the_sister_wherever_her_name_stands() {
        assertThat(hidden("nl", "Mijn zus Marieke belde.", "En marieke huilde, dus Marieke bleef."))
                .containsExactly("Mijn zus [zus] belde.", "En [zus] huilde, dus [zus] bleef.");
    }

    @Test
    void a_second_sister_gets_a_number() {
        assertThat(hidden("nl", "mijn zus Marieke en mijn zus Hanneke"))
                .containsExactly("mijn zus [zus] en mijn zus [zus 2]");
    }

    @Test
    void a_first_name_a_whole_name_and_a_title_with_the_surname_are_one_person() {
        assertThat(hidden("nl", "Ik heet Marieke de Vries.", "Dag mevrouw De Vries, mag ik Marieke zeggen?"))
                .containsExactly("Ik heet [naam 1].", "Dag mevrouw [naam 1], mag ik [naam 1] zeggen?");
    }

    @Test
    void a_surname_that_two_have_is_neither_of_them() {
        assertThat(hidden("nl", "Ik sprak Karin Hoekstra en Joris Hoekstra.", "Ook meneer Hoekstra was er."))
                .containsExactly("Ik sprak [naam 1] en [naam 2].", "Ook meneer [naam 3] was er.");
    }

    @Test
    void speakers_and_the_author_are_called_by_their_role() {
        assertThat(hidden("nl", "Hoi Bregje, hoe is het?", "Ik ben Bregje Postma.", "the Client talks"))
                .containsExactly("Hoi [helper], hoe is het?", "Ik ben [helper].", "the Client talks");
        assertThat(hidden("en", "Hello Bregje.")).containsExactly("Hello [helper].");
    }

    @Test
    void an_ordinary_word_is_no_name_because_a_sentence_begins_with_it() {
        assertThat(hidden("nl", "Wil je dat? Ben je boos? Roos is rood. Die roos ook."))
                .containsExactly("Wil je dat? Ben je boos? [naam 1] is rood. Die roos ook.");
        assertThat(hidden("en", "Well, I will go. Grace is what I need. May I? Hope helps."))
                .noneMatch(text -> text.contains("[name 2]"));
    }

    @Test
    void small_words_before_a_school_make_it_no_person() {
        assertThat(hidden("nl", "Op de Hogeschool Utrecht zei een docent dat.", "Jan van Fontys belde."))
                .containsExactly("Op de [school 1] zei een docent dat.", "[naam 1] belde.");
    }

    @Test
    void in_dictated_talk_a_name_is_found_where_little_else_can_stand() {
        assertThat(hidden("nl", "ik heet sanne en mijn zus marieke woont in amersfoort"))
                .containsExactly("ik heet [naam 1] en mijn zus [zus] woont in [plaats 1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Ik woon in Den Haag. | PLACE | Den Haag",
                "nl | Zij komt uit Syrië. | PLACE | Syrië",
                "en | I moved to Manchester. | PLACE | Manchester",
                "nl | Ik zit op basisschool De Klimop. | ORGANISATION | basisschool De Klimop",
                "nl | Zij ligt in het Catharina Ziekenhuis. | ORGANISATION | Catharina Ziekenhuis",
                "en | She works at Brightside Ltd now. | ORGANISATION | Brightside Ltd",
                "en | I study at the University of Leeds. | ORGANISATION | University of Leeds",
                "nl | Ik woon op Lindelaan 12a. | ADDRESS | Lindelaan 12a",
                "en | It is 14 Chestnut Avenue. | ADDRESS | 14 Chestnut Avenue",
                "nl | Postcode 9712 KL dus. | POSTCODE | 9712 KL",
                "en | That is LS6 3HN here. | POSTCODE | LS6 3HN",
                "nl | Bel 06-12345678 maar. | PHONE | 06-12345678",
                "nl | nul zes twaalf drieëndertig vier vijf zes zeven | PHONE | nul zes twaalf drieëndertig vier vijf zes zeven",
                "en | Call 020 7946 0958 please. | PHONE | 020 7946 0958",
                "nl | Mail naar h.jansen@voorbeeld.nl. | EMAIL | h.jansen@voorbeeld.nl",
                "nl | dat is hanneke apenstaartje voorbeeld punt nl | EMAIL | hanneke apenstaartje voorbeeld punt nl",
                "nl | Kijk op www.voorbeeld.nl/gesprek. | URL | www.voorbeeld.nl/gesprek",
                "nl | geboren op 3 mei 1984 | BIRTH_DATE | 3 mei 1984",
                "en | My birthday is March 3. | BIRTH_DATE | March 3",
                "nl | het was op 12-04-2019 zo | DATE | 12-04-2019",
                "nl | ze is 15 jaar oud | AGE | 15 jaar oud",
                "en | I'm thirty-four. | AGE | thirty-four",
                "nl | auto 12-ABC-3 stond er | LICENCE_PLATE | 12-ABC-3",
                "nl | mijn studentnummer is 512345 | STUDENT_NUMBER | 512345",
                "en | card 4111 1111 1111 1111 expired | OTHER | 4111 1111 1111 1111"
            })
    void a_kind_of_personal_data_is_found(String language, String text, PersonalDataKind kind, String surface) {
        assertThat(PersonalData.in(List.of(text), language, KnownNames.none()))
                .filteredOn(found -> found.kind() == kind)
                .extracting(Proposal::surface)
                .contains(surface);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Dat is al tien jaar geleden, op maandag of dinsdag in mei.",
                "nl | Ja, precies. Maar toen dacht ik: wat nu? Dus ik ging naar huis.",
                "nl | Ik ben 3 keer geweest en het duurde 10 jaar.",
                "en | Yeah. But I said: no. So what do you think? I'd say Monday works.",
                "en | I'm two minutes late. I was one of them. Okay, let's see."
            })
    void ordinary_talk_stays_as_it_is(String language, String text) {
        assertThat(PersonalData.in(List.of(text), language, KnownNames.none())).isEmpty();
    }

    @Test
    void what_the_author_marked_wins_and_keeps_her_words() {
        List<Marked> marked = List.of(
                new Marked("Marieke de Vries", PersonalDataKind.PERSON, "[buurvrouw]"),
                new Marked("de gele villa", PersonalDataKind.PLACE, ""));
        List<Proposal> found = PersonalData.in(
                List.of("Marieke de Vries woont in de gele villa. Marieke niet."), "nl", KnownNames.none(), marked);
        assertThat(found)
                .extracting(Proposal::surface, Proposal::replacement)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Marieke de Vries", "[buurvrouw]"),
                        org.assertj.core.groups.Tuple.tuple("de gele villa", "[plaats 1]"));
    }

    @Test
    void places_never_overlap_and_surfaces_are_unique() {
        List<String> texts = List.of(
                "Bregje Postma mailt marieke.vries@ziggo.nl over Marieke Vries op 0612345678, Kerkstraat 3 in Utrecht.",
                "Marieke zegt: Catharina Ziekenhuis Utrecht, 3 mei 2001, marieke!");
        List<Proposal> found = PersonalData.in(texts, "nl", SPEAKERS);
        List<Place> places = new ArrayList<>(
                found.stream().flatMap(one -> one.places().stream()).toList());
        places.sort(Comparator.comparingInt(Place::text).thenComparingInt(Place::start));
        for (int i = 1; i < places.size(); i++) {
            Place before = places.get(i - 1);
            assertThat(before.text() < places.get(i).text()
                            || before.end() <= places.get(i).start())
                    .isTrue();
        }
        assertThat(found).extracting(Proposal::surface).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    private static List<String> hidden(String language, String... texts) {
        List<Proposal> found = PersonalData.in(List.of(texts), language, SPEAKERS);
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            hidden.add(without(found, texts[i], i));
        }
        return hidden;
    }

    private static String without(List<Proposal> found, String text, int index) {
        record At(Place place, String replacement) {}
        StringBuilder result = new StringBuilder(text);
        found.stream()
                .flatMap(one -> one.places().stream().map(place -> new At(place, one.replacement())))
                .filter(at -> at.place().text() == index)
                .sorted(Comparator.comparingInt((At at) -> -at.place().start()))
                .forEach(at -> result.replace(at.place().start(), at.place().end(), at.replacement()));
        return result.toString();
    }
}
