package org.nastavnik.pairing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/**
 * Tells the parents of a minor that mentoring has ended (D40).
 *
 * @param registration null for a draft
 * @param representative to whom the school writes; null for «родителям»
 * @param early why it ended before its time, null where it did not
 * @param order that ended it, null where it came to its end by itself
 * @param results null where there is nothing to tell
 * @param next an invitation, another mentor; null where nothing follows
 * @param contact how to find who signs; null where it is known to all
 */
public record MentoringEndNotice(
        Letterhead school,
        @Nullable Registration registration,
        @Nullable DeclinableName representative,
        Signatory ward,
        boolean group,
        String form,
        LocalDate ended,
        @Nullable String early,
        @Nullable Registration order,
        @Nullable String results,
        @Nullable String next,
        Signatory signatory,
        @Nullable String contact) {}
