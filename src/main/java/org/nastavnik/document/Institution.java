package org.nastavnik.document;

import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.InstitutionName;

/**
 * A school or a partner as a party to a paper, as it was on the paper's day.
 *
 * @param inn number of the tax payer, null where unknown
 * @param ogrn number in the state register, null where unknown
 */
public record Institution(
        InstitutionName fullName,
        InstitutionName shortName,
        String address,
        @Nullable String inn,
        @Nullable String ogrn) {}
