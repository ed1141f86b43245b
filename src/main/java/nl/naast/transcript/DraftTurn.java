package nl.naast.transcript;

import org.jspecify.annotations.Nullable;

/** A turn that its author may still correct; {@code speaker} is the label in the file. */
public record DraftTurn(
        String speaker,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String text) {}
