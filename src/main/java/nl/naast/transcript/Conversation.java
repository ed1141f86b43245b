package nl.naast.transcript;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A shared transcript with its turns in order. */
public record Conversation(UUID transcriptId, Locale language, List<Turn> turns) {}
