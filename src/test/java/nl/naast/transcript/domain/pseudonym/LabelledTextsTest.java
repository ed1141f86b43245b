package nl.naast.transcript.domain.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Objects;
import nl.naast.bench.Detection;
import nl.naast.bench.LabelledTexts;
import nl.naast.bench.PersonalDataSets;
import nl.naast.bench.RealTalk;
import org.junit.jupiter.api.Test;

/** Holds what docs/measurements/personal-data.md says was reached. */
class LabelledTextsTest {
    @Test
    void what_was_found_in_dutch_texts_is_still_found() {
        present(PersonalDataSets.DUTCH);
        Detection found = PersonalDataSets.dutch((text, span) -> {});
        assertRecall(found, "emailadres", 0.98);
        assertRecall(found, "telefoonnummer", 0.98);
        assertRecall(found, "bsn", 0.98);
        assertRecall(found, "persoon", 0.94);
        assertRecall(found, "datum", 0.98);
        assertRecall(found, "locatie", 0.88);
        assertRecall(found, "ziekenhuis", 0.94);
    }

    @Test
    void what_was_found_in_english_texts_is_still_found() {
        present(PersonalDataSets.ENGLISH);
        Detection found = PersonalDataSets.english((text, span) -> {});
        assertRecall(found, "EMAIL_ADDRESS", 0.98);
        assertRecall(found, "PHONE_NUMBER", 0.98);
        assertRecall(found, "IBAN_CODE", 0.98);
        assertRecall(found, "PERSON", 0.87);
        assertRecall(found, "AGE", 0.98);
    }

    @Test
    void real_talk_is_not_riddled_with_proposals() {
        present("annomi/dialogues");
        assertThat(new RealTalk("annomi/dialogues", "en").perThousandWords()).isBetween(0.5, 2.2);
        present("ifadv-nl/dialogues");
        assertThat(new RealTalk("ifadv-nl/dialogues", "nl").perThousandWords()).isBetween(1.0, 4.2);
    }

    private static void assertRecall(Detection found, String tag, double atLeast) {
        assertThat(Objects.requireNonNull(found.recall().get(tag), tag).recall())
                .as(tag)
                .isGreaterThanOrEqualTo(atLeast);
    }

    private static void present(String path) {
        boolean present = Files.exists(LabelledTexts.at(path));
        if (!present) {
            System.err.println("Skipped: no test data at " + LabelledTexts.at(path) + "; set NAAST_TEST_DATA.");
        }
        assumeTrue(present, "no test data at " + path);
    }
}
