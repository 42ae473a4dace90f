package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Problems;

/**
 * Mentors are appointed and pairs made once the programme is introduced or continued. Said before
 * the signature, and no more: the paper book may know of the order already.
 */
@ApplicationScoped
class OrderStages {

    private static final Set<OrderType> AFTER_THE_LAUNCH =
            Set.of(OrderType.APPOINTMENT, OrderType.PAIRING, OrderType.PLANS_APPROVAL);

    @Inject ProgrammeYears years;

    List<Problems.Problem> hints(Order order) {
        Problems hints = new Problems();
        if (AFTER_THE_LAUNCH.contains(order.type()) && isStillDraft(order)) {
            hints.add(Problems.FORM, "order.hint.notIntroduced", order.year().slashed());
        }
        return hints.of(Problems.FORM);
    }

    private boolean isStillDraft(Order order) {
        ProgrammeYear year = years.of(order.schoolId(), order.year());
        return year.stateOn(order.year().firstDay()) == ProgrammeYear.State.DRAFT;
    }
}
