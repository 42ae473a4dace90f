package org.nastavnik.consent;

import java.time.LocalDate;
import org.nastavnik.document.Registration;

/** What a worker has signed to mentor workers: his consent, and the supplement to the contract. */
public record LabourAgreement(LocalDate consentOn, Registration supplement) {}
