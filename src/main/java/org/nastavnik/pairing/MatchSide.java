package org.nastavnik.pairing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;

/**
 * One side of a possible pair as matching sees it.
 *
 * @param topics what a mentor can do, what a mentee needs
 * @param formats how they can meet; none where all is one to them
 * @param ages groups a mentor likes to work with; of a mentee, the group he is in
 * @param grade the class of a pupil, null where there is none
 */
public record MatchSide(
        long person,
        @Nullable AffiliationKind kind,
        Topics topics,
        Topics interests,
        Set<String> formats,
        Set<String> ages,
        @Nullable Integer grade) {}
