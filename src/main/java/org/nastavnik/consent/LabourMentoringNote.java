package org.nastavnik.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;

/**
 * Stands in the file instead of consent and supplement where helping newcomers is a permanent part
 * of the job, so that article 351.8 of the Labour Code does not apply (D15).
 *
 * @param mentees whom the job helps, in the dative: «молодым педагогам школы»
 * @param clause of the job description that says so too, in the instrumental: «пунктом 2.7
 *     должностной инструкции»; null where the contract alone does
 */
public record LabourMentoringNote(
        Letterhead school,
        String city,
        LocalDate date,
        Signatory worker,
        String mentees,
        Registration contract,
        @Nullable String clause,
        Signatory signatory) {}
