package org.nastavnik.pairing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/**
 * Tells the parents of a minor into which pair or group he has come (D40). Of a group it names no
 * other minor.
 *
 * @param registration null for a draft
 * @param representative to whom the school writes; null for «родителям»
 * @param order that fixed the pair
 * @param mentor null where the minor is the mentor
 * @param mentee of a pair whose mentor the minor is, otherwise null
 * @param contact how to find who signs; null where it is known to all
 */
public record PairNotice(
        Letterhead school,
        @Nullable Registration registration,
        @Nullable DeclinableName representative,
        Signatory ward,
        boolean group,
        String form,
        Registration order,
        LocalDate from,
        LocalDate to,
        @Nullable Signatory mentor,
        @Nullable Signatory mentee,
        String goal,
        Signatory signatory,
        @Nullable String contact) {}
