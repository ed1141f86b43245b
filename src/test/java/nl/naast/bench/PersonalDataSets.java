package nl.naast.bench;

import static nl.naast.transcript.PersonalDataKind.ADDRESS;
import static nl.naast.transcript.PersonalDataKind.AGE;
import static nl.naast.transcript.PersonalDataKind.BIRTH_DATE;
import static nl.naast.transcript.PersonalDataKind.BSN;
import static nl.naast.transcript.PersonalDataKind.DATE;
import static nl.naast.transcript.PersonalDataKind.EMAIL;
import static nl.naast.transcript.PersonalDataKind.IBAN;
import static nl.naast.transcript.PersonalDataKind.ORGANISATION;
import static nl.naast.transcript.PersonalDataKind.OTHER;
import static nl.naast.transcript.PersonalDataKind.PERSON;
import static nl.naast.transcript.PersonalDataKind.PHONE;
import static nl.naast.transcript.PersonalDataKind.PLACE;
import static nl.naast.transcript.PersonalDataKind.POSTCODE;
import static nl.naast.transcript.PersonalDataKind.STUDENT_NUMBER;
import static nl.naast.transcript.PersonalDataKind.URL;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.naast.bench.LabelledTexts.Labelled;
import nl.naast.bench.LabelledTexts.Span;
import nl.naast.transcript.PersonalDataKind;

/** The two labelled sets, and which of our kinds each of their tags is. */
public final class PersonalDataSets {
    public static final String DUTCH = "pii/nl_deduce_regression.jsonl";
    public static final String ENGLISH = "pii/en_presidio_synth_v2.jsonl";

    private static final Pattern FULL_DATE =
            Pattern.compile("\\d{1,4}[-/. ](?:\\d{1,2}|\\p{L}{3,})[-/. ]\\d{2,4}.*|\\p{L}{3,} \\d{1,2},? \\d{4}");
    private static final Map<String, Set<PersonalDataKind>> DUTCH_KINDS = Map.ofEntries(
            Map.entry("persoon", Set.of(PERSON)),
            Map.entry("locatie", Set.of(PLACE, ADDRESS, POSTCODE)),
            Map.entry("ziekenhuis", Set.of(ORGANISATION)),
            Map.entry("zorginstelling", Set.of(ORGANISATION)),
            Map.entry("telefoonnummer", Set.of(PHONE)),
            Map.entry("datum", Set.of(DATE, BIRTH_DATE)),
            Map.entry("leeftijd", Set.of(AGE)),
            Map.entry("emailadres", Set.of(EMAIL)),
            Map.entry("url", Set.of(URL)),
            Map.entry("bsn", Set.of(BSN)),
            Map.entry("id", Set.of(OTHER, STUDENT_NUMBER, PHONE, BSN)));
    private static final Map<String, Set<PersonalDataKind>> ENGLISH_KINDS = Map.ofEntries(
            Map.entry("PERSON", Set.of(PERSON)),
            Map.entry("GPE", Set.of(PLACE)),
            Map.entry("STREET_ADDRESS", Set.of(ADDRESS, POSTCODE, PLACE)),
            Map.entry("ZIP_CODE", Set.of(POSTCODE)),
            Map.entry("ORGANIZATION", Set.of(ORGANISATION)),
            Map.entry("PHONE_NUMBER", Set.of(PHONE)),
            Map.entry("DATE_TIME", Set.of(DATE, BIRTH_DATE)),
            Map.entry("AGE", Set.of(AGE)),
            Map.entry("EMAIL_ADDRESS", Set.of(EMAIL)),
            Map.entry("DOMAIN_NAME", Set.of(URL)),
            Map.entry("IBAN_CODE", Set.of(IBAN)),
            Map.entry("CREDIT_CARD", Set.of(OTHER)),
            Map.entry("US_SSN", Set.of(OTHER)),
            Map.entry("IP_ADDRESS", Set.of(OTHER)),
            Map.entry("US_DRIVER_LICENSE", Set.of(OTHER)));

    private PersonalDataSets() {}

    public static Detection dutch(BiConsumer<Labelled, Span> missed) {
        return new Detection(LabelledTexts.read(DUTCH), "nl", DUTCH_KINDS, (text, span) -> true, missed);
    }

    /** Years and weekdays alone are not looked for, so of the dates only full ones count. */
    public static Detection english(BiConsumer<Labelled, Span> missed) {
        return new Detection(
                LabelledTexts.read(ENGLISH),
                "en",
                ENGLISH_KINDS,
                (text, span) -> !span.tag().equals("DATE_TIME")
                        || FULL_DATE.matcher(span.text()).matches(),
                missed);
    }
}
