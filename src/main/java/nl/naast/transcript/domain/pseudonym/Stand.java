package nl.naast.transcript.domain.pseudonym;

import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.domain.pseudonym.Label.Count;

/** What can stand in a text in place of something else, in the language of the conversation. */
enum Stand {
    NAME("naam", "name", Count.ALWAYS),
    PLACE("plaats", "place", Count.ALWAYS),
    COUNTRY("land", "country", Count.ALWAYS),
    SCHOOL("school", "school", Count.ALWAYS),
    CARE("instelling", "institution", Count.ALWAYS),
    ORGANISATION("organisatie", "organisation", Count.ALWAYS),
    STREET("straat en huisnummer", "street and number", Count.FROM_THE_SECOND),
    STREET_NAME("straat", "street", Count.FROM_THE_SECOND),
    POSTCODE("postcode", "postcode", Count.FROM_THE_SECOND),
    PHONE("telefoonnummer", "phone number", Count.FROM_THE_SECOND),
    EMAIL("e-mail", "e-mail", Count.FROM_THE_SECOND),
    URL("webadres", "web address", Count.FROM_THE_SECOND),
    IBAN("rekeningnummer", "account number", Count.FROM_THE_SECOND),
    BSN("burgerservicenummer", "citizen number", Count.FROM_THE_SECOND),
    BIRTH_DATE("geboortedatum", "date of birth", Count.FROM_THE_SECOND),
    DATE("datum", "date", Count.NEVER),
    AGE("leeftijd", "age", Count.NEVER),
    PLATE("kenteken", "licence plate", Count.FROM_THE_SECOND),
    STUDENT("studentnummer", "student number", Count.FROM_THE_SECOND),
    NUMBER("nummer", "number", Count.FROM_THE_SECOND),
    SOMETHING("weggelaten", "left out", Count.NEVER),
    HELPER("helper", "helper", Count.NEVER),
    CLIENT("cliënt", "client", Count.NEVER),
    OTHER("ander", "other", Count.FROM_THE_SECOND);

    private final String dutch;
    private final String english;
    private final Count count;

    Stand(String dutch, String english, Count count) {
        this.dutch = dutch;
        this.english = english;
        this.count = count;
    }

    Label in(String language) {
        return new Label(language.equals("nl") ? dutch : english, count);
    }

    static Stand of(Speaker speaker) {
        return switch (speaker) {
            case HELPER -> HELPER;
            case CLIENT -> CLIENT;
            case OTHER -> OTHER;
        };
    }

    static Stand of(PersonalDataKind kind) {
        return switch (kind) {
            case PERSON -> NAME;
            case PLACE -> PLACE;
            case ORGANISATION -> ORGANISATION;
            case ADDRESS -> STREET;
            case POSTCODE -> POSTCODE;
            case PHONE -> PHONE;
            case EMAIL -> EMAIL;
            case URL -> URL;
            case IBAN -> IBAN;
            case BSN -> BSN;
            case BIRTH_DATE -> BIRTH_DATE;
            case DATE -> DATE;
            case AGE -> AGE;
            case LICENCE_PLATE -> PLATE;
            case STUDENT_NUMBER -> STUDENT;
            case OTHER -> SOMETHING;
        };
    }
}
