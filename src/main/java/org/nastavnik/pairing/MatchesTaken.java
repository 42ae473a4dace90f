package org.nastavnik.pairing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the curator takes from the board.
 *
 * @param drafts the ticked proposals
 * @param directions what each will work on, by its proposal; none is said for the others
 * @param grouped mentees of one mentor and one form become a group, where the form has groups
 * @param agreed the sides have said yes already; otherwise they are asked on their own pages
 */
record MatchesTaken(
        List<Long> drafts, Map<Long, String> directions, boolean grouped, boolean agreed) {

    boolean has(MatchDraft draft) {
        return drafts.contains(draft.id());
    }

    @Nullable String direction(MatchDraft draft) {
        return directions.get(draft.id());
    }

    long count() {
        return drafts.stream().distinct().count();
    }
}
