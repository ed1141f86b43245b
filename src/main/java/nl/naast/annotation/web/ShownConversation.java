package nl.naast.annotation.web;

import java.util.List;
import nl.naast.annotation.PlacedStance;

/**
 * A conversation as the reading room draws it.
 *
 * @param language of the conversation
 * @param placed the reader's own stances, for the course beside the text
 * @param words the few words that stand between the turns
 * @param several whether there is more than one voice, so that each mark says whose it is
 * @param signs address of the file with all signs
 */
public record ShownConversation(
        List<ShownTurn> turns, String language, List<PlacedStance> placed, Words words, boolean several, String signs) {

    /** What the page says around the turns, in the reader's language. */
    public record Words(String conversation, String strip, String client, String helper, String other, String better) {
        String speaker(ShownTurn shown) {
            return switch (shown.turn().speaker()) {
                case CLIENT -> client;
                case HELPER -> helper;
                case OTHER -> other;
            };
        }
    }
}
