package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;

/** The local acts of a school year: what of each is not known yet, and the papers made of it. */
public record LocalActsPage(String year, List<Act> acts) {

    /**
     * @param kind of the paper: «D03»
     * @param refusal why it cannot be made at all; null where it can
     * @param blanks what will have to be filled by hand
     */
    public record Act(
            String kind,
            long subject,
            @Nullable String refusal,
            List<ActBlank> blanks,
            List<DocumentPage> papers) {}
}
