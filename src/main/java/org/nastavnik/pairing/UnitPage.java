package org.nastavnik.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;

/**
 * @param may what the current person may do here: {@code agree}, {@code cancel}, {@code print} its
 *     agreement
 * @param papers agreements made
 */
public record UnitPage(
        UnitLine unit,
        String goal,
        @Nullable String direction,
        List<Member> members,
        boolean mayAgree,
        boolean mayCancel,
        boolean mayPrint,
        List<Link> links,
        List<DocumentPage> papers) {

    /** One line of the unit's history. */
    public record Member(String name, String role, String from, String to) {}

    /** A door to another room about this unit. */
    public record Link(String key, String path) {}
}
