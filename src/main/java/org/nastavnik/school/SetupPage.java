package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param founding no municipality is there yet; else a colleague of the centre joins it
 */
public record SetupPage(
        SetupForm form, Problems problems, List<Option> genders, boolean founding) {}
