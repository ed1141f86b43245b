package nl.naast.transcript.domain;
/** Stub. */
public record LeftOut(int line, String reason, String excerpt) {}
