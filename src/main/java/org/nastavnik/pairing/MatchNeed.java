package org.nastavnik.pairing;

/** A request that waits for a mentor. */
public record MatchNeed(long request, MatchSide side, String form) {}
