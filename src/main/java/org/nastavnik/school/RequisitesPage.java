package org.nastavnik.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new version
 * @param removable entered by mistake it may be taken away; the first may not
 * @param kept what somebody else has written meanwhile
 */
public record RequisitesPage(
        @Nullable Long id,
        String since,
        boolean removable,
        RequisitesForm form,
        Problems problems,
        List<Option> directors,
        List<String> kept) {}
