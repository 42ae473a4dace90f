package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;

/**
 * The supplement to the labour contract of a worker who is a mentor (D15). Where mentoring belongs
 * to the job itself there is none but a {@link LabourMentoringNote}.
 *
 * @param registration null for a draft
 * @param authority what an acting director acts on, in the genitive: «приказа от … № …»; null where
 *     it is the charter
 * @param consentDate of the {@link LabourMentoringConsent}
 * @param mentees none where an order will name them
 */
public record LabourContractSupplement(
        Institution employer,
        String city,
        @Nullable Registration registration,
        Registration contract,
        Signatory director,
        @Nullable String authority,
        Signatory worker,
        LocalDate consentDate,
        List<Signatory> mentees,
        List<String> content,
        LocalDate from,
        LocalDate to,
        String form,
        String payment) {}
