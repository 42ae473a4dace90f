package org.nastavnik.plan;

import org.nastavnik.site.Problems;

/**
 * @param director signs here; the curator copies number and date of the signed paper
 * @param version of the plan that is shown, brought back by both forms
 */
public record PlanDecisionPage(
        PlanPage plan,
        boolean director,
        long version,
        PlanApprovalForm approval,
        PlanReturnForm giveBack,
        Problems problems) {}
