package nl.naast.assignment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person who played the client says of the conversation: a voice of its own, in none of the ratings.
 *
 * @param turn the moment that she chose, null when she chose none
 * @param words in her own words, may be empty
 */
public record ClientVoice(Map<Felt, Slider> felt, @Nullable Integer turn, String words) {
    public ClientVoice {
        Map<Felt, Slider> complete = new EnumMap<>(Felt.class);
        for (Felt each : Felt.values()) {
            complete.put(each, felt.getOrDefault(each, Slider.UNSET));
        }
        felt = Collections.unmodifiableMap(complete);
    }

    /** One question and what she said to it. */
    public record Answer(Felt felt, Slider slider) {}

    /** In the order in which she is asked. */
    public List<Answer> answers() {
        return felt.entrySet().stream()
                .map(each -> new Answer(each.getKey(), each.getValue()))
                .toList();
    }

    public boolean isSilent() {
        return turn == null && words.isEmpty() && felt.values().stream().noneMatch(Slider::isSet);
    }
}
