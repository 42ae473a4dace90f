package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;

/**
 * A letter of thanks to an organisation that gave mentors (D31).
 *
 * @param issued in which year it is given
 * @param partner short name
 * @param head null where the letter is to the organisation as a whole
 * @param year «2026/2027»
 * @param merit «за …», null where the letter thanks for the whole
 * @param mentors whom the letter thanks by name
 */
public record ThanksToPartner(
        InstitutionName school,
        InstitutionName shortName,
        String city,
        int issued,
        InstitutionName partner,
        @Nullable Signatory head,
        String year,
        @Nullable String merit,
        List<Signatory> mentors,
        Signatory signatory) {}
