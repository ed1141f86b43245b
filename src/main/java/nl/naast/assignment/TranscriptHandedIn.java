package nl.naast.assignment;

import nl.naast.shared.Actor;

/** Event: a student handed a transcript in; it will not change any more. */
public record TranscriptHandedIn(Actor author, Round round, HandedIn submission) {}
