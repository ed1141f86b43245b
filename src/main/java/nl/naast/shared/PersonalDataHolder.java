package nl.naast.shared;

import java.util.Map;
import java.util.UUID;

/** Port: a room that keeps data about people can hand it over and erase it. */
public interface PersonalDataHolder {
    /** The room's name, the key under which its part appears in an export. */
    String room();

    /** Everything the room holds about this person, as maps, lists, strings, numbers and instants. */
    Map<String, Object> export(UUID accountId);

    /** Erases what can identify the person; numbers that statistics rest on may stay without text. */
    void erase(UUID accountId);
}
