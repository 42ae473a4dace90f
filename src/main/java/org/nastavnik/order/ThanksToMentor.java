package org.nastavnik.order;

import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;

/**
 * A letter of thanks to a mentor (D31).
 *
 * @param issued in which year it is given
 * @param year «2026/2027»
 * @param merit «за …», null where the letter thanks for the whole
 */
public record ThanksToMentor(
        InstitutionName school,
        InstitutionName shortName,
        String city,
        int issued,
        Signatory mentor,
        String year,
        @Nullable String merit,
        Signatory signatory) {}
