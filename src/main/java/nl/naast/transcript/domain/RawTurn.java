package nl.naast.transcript.domain;

import org.jspecify.annotations.Nullable;

/** Stub. */
public record RawTurn(
        String speaker,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String text) {}
