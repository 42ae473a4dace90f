package org.nastavnik.plan;

import java.time.LocalDate;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.shared.Ids;

/** Plans in each of their states; the items of a plan have the ids 1, 2, … */
public final class PlanFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final IndividualPlan.Approved ORDER =
            IndividualPlan.Approved.onPaper("100-к", LocalDate.of(2026, 11, 2), 30, true);

    private PlanFixtures() {}

    static PlanItem.Terms lessons() {
        return new PlanItem.Terms(
                "Проектирование урока",
                "Разработка технологической карты урока",
                "октябрь – ноябрь 2026 г.",
                LocalDate.of(2026, 11, 30),
                WorkFormat.IN_PERSON,
                "Технологические карты пяти уроков");
    }

    static PlanItem.Terms marks() {
        return new PlanItem.Terms(
                "Оценивание", "Разбор критериев", "до 25.12.2026", null, WorkFormat.REMOTE, "Банк");
    }

    static IndividualPlan aDraft(PlanItem.Terms... rows) {
        return aDraft(UnitFixtures.aPair(), rows);
    }

    static IndividualPlan aDraft(MentoringUnit unit, PlanItem.Terms... rows) {
        IndividualPlan plan = new IndividualPlan(unit);
        for (int i = 0; i < rows.length; i++) {
            Ids.giveChild(plan.add(rows[i]), i + 1);
        }
        return plan;
    }

    static IndividualPlan aSubmitted() {
        IndividualPlan plan = aDraft(lessons(), marks());
        plan.submit(UnitFixtures.MENTOR);
        return plan;
    }

    static IndividualPlan anApproved() {
        IndividualPlan plan = aSubmitted();
        plan.approve(ORDER, null);
        return plan;
    }

    /** Of that unit, with one row, which is done. */
    public static IndividualPlan aSubmitted(MentoringUnit unit) {
        IndividualPlan plan = aDraft(unit, lessons());
        plan.submit(unit.mentor());
        return plan;
    }

    public static IndividualPlan aClosed(MentoringUnit unit) {
        IndividualPlan plan = anApproved(unit);
        plan.mark(1, PlanItem.Fact.done(TODAY, "Карты готовы"), TODAY);
        plan.close();
        return plan;
    }

    /** Of that unit, with one open row. */
    public static IndividualPlan anApproved(MentoringUnit unit) {
        IndividualPlan plan = aDraft(unit, lessons());
        plan.submit(unit.mentor());
        plan.approve(ORDER, null);
        return plan;
    }

    public static PlanRevisions revisions(Plans plans) {
        PlanRevisions revisions = new PlanRevisions();
        revisions.plans = plans;
        return revisions;
    }

    /** Of that unit, with one row, put into force by an order of the program. */
    public static IndividualPlan approvedBy(ApprovingOrder order, MentoringUnit unit) {
        IndividualPlan plan = aSubmitted(unit);
        plan.approve(IndividualPlan.Approved.by(order), null);
        return plan;
    }

    /** Its next version, submitted: one row ends later, another is new. */
    public static IndividualPlan aChanged(IndividualPlan approved, MentoringUnit unit) {
        IndividualPlan next = approved.nextVersion(unit);
        Ids.giveChild(next.items().get(0), 101);
        next.change(101, next.item(101).terms().until("до 31.03.2027", LocalDate.of(2027, 3, 31)));
        Ids.giveChild(next.add(marks()), 102);
        next.submit(unit.mentor());
        return next;
    }

    /** The second version of {@link #anApproved()}, with ids of its own. */
    static IndividualPlan aSuccessorOf(IndividualPlan plan) {
        IndividualPlan next = plan.nextVersion(UnitFixtures.aPair());
        next.items().forEach(item -> Ids.giveChild(item, 100 + next.items().indexOf(item)));
        return next;
    }
}
