package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;

/**
 * What somebody signs who takes a consent back (D13).
 *
 * @param ward for whom the applicant had consented; null for the applicant himself
 * @param given the day of the consent
 * @param publication what has to vanish from where, when a consent to publish is taken back; null
 *     for a consent to processing
 */
public record ConsentWithdrawal(
        School school,
        Signatory director,
        DeclinableName applicant,
        @Nullable Minor ward,
        LocalDate given,
        String purpose,
        @Nullable Publication publication) {

    public record School(InstitutionName fullName, InstitutionName shortName) {}

    /**
     * @param resources addresses of pages
     */
    public record Publication(List<String> data, List<String> resources) {}
}
