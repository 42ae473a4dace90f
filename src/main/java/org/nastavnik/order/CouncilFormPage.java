package org.nastavnik.order;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** Minutes to be typed from the paper. */
public record CouncilFormPage(
        String action, String cancel, CouncilForm form, List<Option> staff, Problems problems) {}
