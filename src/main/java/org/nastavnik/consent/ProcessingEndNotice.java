package org.nastavnik.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/**
 * The school's answer to a withdrawal (D13): processing has stopped, within 30 days of the day the
 * withdrawal came in.
 *
 * @param registration null for a draft
 * @param ward null where the applicant had consented for himself
 * @param act of destruction; null where none is drawn up
 * @param processor null where the school processed all by itself
 * @param kept documents that archive law keeps, null where there are none
 */
public record ProcessingEndNotice(
        Letterhead school,
        @Nullable Registration registration,
        DeclinableName applicant,
        @Nullable Minor ward,
        LocalDate received,
        LocalDate stopped,
        LocalDate destroyed,
        @Nullable Registration act,
        String purpose,
        @Nullable Processor processor,
        @Nullable String kept,
        Signatory signatory) {}
