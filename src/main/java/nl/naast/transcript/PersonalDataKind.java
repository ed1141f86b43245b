package nl.naast.transcript;

import java.util.Locale;

/** The kinds of personal data that are looked for in a conversation. */
public enum PersonalDataKind {
    PERSON,
    PLACE,
    ORGANISATION,
    ADDRESS,
    POSTCODE,
    PHONE,
    EMAIL,
    URL,
    IBAN,
    BSN,
    BIRTH_DATE,
    DATE,
    AGE,
    LICENCE_PLATE,
    STUDENT_NUMBER,
    /** Marked by the author and of none of the other kinds. */
    OTHER;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "transcript.personal." + slug();
    }
}
