package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.document.Signatory;

/**
 * A worker's written consent to be a mentor (D14), without which article 351.8 of the Labour Code
 * lets nobody be charged with it. Not a consent to data processing.
 *
 * @param school short name
 * @param mentees none where an order will name them
 */
public record LabourMentoringConsent(
        String school,
        Signatory director,
        Signatory worker,
        List<Signatory> mentees,
        List<String> content,
        LocalDate from,
        LocalDate to,
        String form,
        String payment) {}
