package org.nastavnik.compendium;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param now what stands in the program where somebody else has changed it meanwhile
 */
public record CompendiumFormPage(
        CompendiumTextsForm form, Problems problems, @Nullable CompendiumTextsForm now) {}
