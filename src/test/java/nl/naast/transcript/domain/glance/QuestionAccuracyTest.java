package nl.naast.transcript.domain.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionAccuracyTest {
    @Test
    void what_pages_say_of_the_rules_is_what_was_measured_on_conversations_they_were_not_made_with() {
        List<List<LabelledTurn>> apart = LabelledTurn.ofHalf(QuestionMeasurement.KEPT_APART);
        Agreement all = Agreement.over(apart, LabelledTurn::anyQuestion, QuestionMeasurement::byRules);
        Agreement.Interval interval =
                Agreement.interval(apart, LabelledTurn::anyQuestion, QuestionMeasurement::byRules);
        Agreement bare = Agreement.over(apart, LabelledTurn::anyQuestion, QuestionMeasurement::bareByRules);
        QuestionAccuracy measured = new QuestionAccuracy(
                apart.size(),
                all.turns(),
                rounded(all.f1()),
                rounded(interval.lowest()),
                rounded(interval.highest()),
                rounded(bare.f1()));
        assertThat(QuestionAccuracy.MEASURED).isEqualTo(measured);
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
