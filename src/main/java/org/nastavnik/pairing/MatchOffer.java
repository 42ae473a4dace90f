package org.nastavnik.pairing;

import java.util.Set;

/**
 * A mentor with places left.
 *
 * @param places how many mentees he can still take
 */
public record MatchOffer(MatchSide side, Set<String> forms, int places) {}
