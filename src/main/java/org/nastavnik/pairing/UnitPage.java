package org.nastavnik.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Problems;

/**
 * @param may what the current person may do here: {@code agree}, {@code cancel}, {@code print} its
 *     agreement
 * @param directing to say what it works on; null for whoever only reads that
 * @param why the reasons of the matching board, where the unit came from there
 * @param day on which the members are shown, "" for all days
 * @param papers agreements made
 */
public record UnitPage(
        UnitLine unit,
        String goal,
        @Nullable String direction,
        @Nullable DirectionForm directing,
        Problems problems,
        List<Member> members,
        List<Agreed> agreements,
        List<String> why,
        String day,
        boolean mayAgree,
        boolean mayCancel,
        boolean mayPrint,
        List<Link> links,
        List<DocumentPage> papers) {

    /**
     * One line of the unit's history.
     *
     * @param begun number and date of the order, "" for none
     * @param notice the membership whose notice to the parents can be made, null for a grown-up
     */
    public record Member(
            String name,
            String role,
            String from,
            String to,
            String begun,
            String ended,
            String reason,
            @Nullable Long notice) {}

    /**
     * One who has to agree.
     *
     * @param on "" while he has not
     * @param mayMark the current person may write it down: the curator for all, a member for
     *     himself
     */
    public record Agreed(long person, String party, String who, String on, boolean mayMark) {}

    /** A door to another room about this unit. */
    public record Link(String key, String path) {}
}
