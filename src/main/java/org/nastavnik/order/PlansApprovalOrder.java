package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/**
 * What the order «Об утверждении индивидуальных планов» (D17) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param single the only plan, named in the text instead of an annex; null where there are several
 * @param internal the annex names pupils and is for the school's own use
 * @param from the day on which the mentors begin to work by the plans
 * @param superseding the plans take the place of versions approved before
 * @param controller null where the director keeps control
 */
public record PlansApprovalOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        String year,
        @Nullable Plan single,
        boolean internal,
        List<Plan> plans,
        LocalDate from,
        boolean superseding,
        Signatory curator,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {

    /**
     * The plan of a pair or a group.
     *
     * @param code «П-03», «Г-01»
     */
    public record Plan(
            String code,
            boolean group,
            DeclinableName mentor,
            List<DeclinableName> mentees,
            int version) {}
}
