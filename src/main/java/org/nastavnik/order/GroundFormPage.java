package org.nastavnik.order;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param action where the form goes, below the base of the launch
 * @param removal where the act is taken out of the dictionary; "" where it cannot be
 * @param shipped the act comes with the program, or takes the place of one that does
 * @param changed where somebody else has kept other things meanwhile; none otherwise
 */
public record GroundFormPage(
        String action,
        String removal,
        boolean shipped,
        LegalActForm form,
        Problems problems,
        List<Option> levels,
        List<Option> regimes,
        List<OrderFormPage.Changed> changed) {}
