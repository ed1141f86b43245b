package nl.naast.assignment;

import nl.naast.shared.Actor;

/** Event: the author does not want the class to look at her conversation any more. */
public record TakenFromClass(Actor author, HandedIn submission) {}
