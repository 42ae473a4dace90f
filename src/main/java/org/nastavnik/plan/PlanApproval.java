package org.nastavnik.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/** The mark «Утверждаю» of a plan: by which order, when and by whom; empty until then. */
@Embeddable
public class PlanApproval {

    private @Nullable String approvalNumber;
    private @Nullable LocalDate approvalDate;
    private @Nullable Long approvedBy;
    private boolean signedHere;
    private @Nullable Long approvalOrderId;

    protected PlanApproval() {}

    static PlanApproval none() {
        return new PlanApproval();
    }

    static PlanApproval of(IndividualPlan.Approved approved) {
        PlanApproval approval = new PlanApproval();
        approval.approvalNumber = approved.number();
        approval.approvalDate = approved.date();
        approval.approvedBy = approved.by();
        approval.signedHere = approved.signedHere();
        approval.approvalOrderId = approved.order();
        return approval;
    }

    /** Number or date of the order were put right. */
    void under(String number, LocalDate date) {
        approvalNumber = number;
        approvalDate = date;
    }

    void requireBy(long order) {
        if (!Objects.equals(approvalOrderId, order)) {
            throw new RuleBroken("plan.rule.otherOrder");
        }
    }

    boolean isGiven() {
        return approvalNumber != null;
    }

    @Nullable String number() {
        return approvalNumber;
    }

    @Nullable LocalDate date() {
        return approvalDate;
    }

    @Nullable Long by() {
        return approvedBy;
    }

    @Nullable Long order() {
        return approvalOrderId;
    }

    boolean isSignedHere() {
        return signedHere;
    }
}
