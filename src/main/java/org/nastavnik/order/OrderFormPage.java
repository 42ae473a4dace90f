package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param action where the form goes, below the base of the launch
 * @param fields what this type of order asks
 * @param grounds acts in force, to be put into the preamble by hand
 * @param current what the preamble is now, where somebody else has changed it meanwhile
 */
public record OrderFormPage(
        String action,
        String cancel,
        String type,
        OrderForm form,
        Problems problems,
        List<OrderField> fields,
        List<Option> staff,
        List<String> grounds,
        @Nullable String current) {}
