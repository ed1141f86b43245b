package nl.naast.assignment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person who played the client says of the conversation: a voice of its own, in none of the ratings.
 *
 * @param turn the moment that she chose, null when she chose none
 * @param words in her own words, may be empty
 */
public record ClientVoice(Map<Felt, Slider> felt, @Nullable Integer turn, String words) {
    public boolean isSilent() {
        return turn == null && words.isEmpty() && felt.values().stream().noneMatch(Slider::isSet);
    }
}
