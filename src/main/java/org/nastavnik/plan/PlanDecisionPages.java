package org.nastavnik.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;

/** The page on which a submitted plan is approved or returned. */
@RequestScoped
class PlanDecisionPages {

    @Inject VisiblePlans visible;
    @Inject PlanPages pages;
    @Inject CurrentPerson current;

    PlanDecisionPage page(
            MentoringUnit unit,
            PlanApprovalForm approval,
            PlanReturnForm giveBack,
            Problems problems) {
        IndividualPlan plan = visible.newest(unit);
        return new PlanDecisionPage(
                pages.newest(unit),
                current.is(Role.DIRECTOR),
                plan.version(),
                approval,
                giveBack,
                problems);
    }

    /** Nobody signs what he has not seen: the plan must be as it was when the page was opened. */
    void checkFresh(IndividualPlan plan, long seen, Problems problems) {
        if (plan.version() != seen || plan.state() != IndividualPlan.State.SUBMITTED) {
            problems.add(Problems.FORM, "plan.problem.changed");
        }
    }
}
