package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;

/**
 * A letter of thanks to the parents of a pupil who was a mentor (D31).
 *
 * @param issued in which year it is given
 * @param parents none where the letter says «родители»
 * @param year «2026/2027»
 * @param merit what the pupil did, as the end of «стал наставником и …»; null where the letter
 *     thanks for the whole
 */
public record ThanksToParents(
        InstitutionName school,
        InstitutionName shortName,
        String city,
        int issued,
        List<Parent> parents,
        Signatory mentor,
        String year,
        @Nullable String merit,
        Signatory signatory) {

    public record Parent(DeclinableName name) {}
}
