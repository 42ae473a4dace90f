package org.nastavnik.document;

import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.InstitutionName;

/**
 * What stands above an official paper of a school, as it was on the paper's day; the partial {@code
 * letterhead} prints it.
 *
 * @param founder the line above the name, null where the school prints none
 */
public record Letterhead(
        @Nullable String founder,
        InstitutionName fullName,
        InstitutionName shortName,
        String address) {

    /** With a short name as the rules decline it. */
    public Letterhead(
            @Nullable String founder, InstitutionName fullName, String shortName, String address) {
        this(founder, fullName, InstitutionName.of(shortName), address);
    }
}
