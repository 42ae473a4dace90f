package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param action where the form goes, below the base of the launch
 * @param otherYear the school year to which the order belongs, null where it is that of today
 * @param fields what this type of order asks
 * @param grounds acts in force, to be put into the preamble by hand
 * @param changed where somebody else has kept other things meanwhile; none otherwise
 */
public record OrderFormPage(
        String action,
        String cancel,
        String type,
        @Nullable String otherYear,
        OrderForm form,
        Problems problems,
        List<OrderField> fields,
        List<Option> staff,
        List<String> grounds,
        List<Changed> changed) {

    /**
     * @param label key of the field's name
     */
    public record Changed(String label, String theirs, String yours) {}
}
