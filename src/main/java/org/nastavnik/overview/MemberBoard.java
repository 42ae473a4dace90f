package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.overview.MemberPage.Await;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;

/** «Моя пара»: the plan's progress, the last meetings, and what is mine to do. */
@RequestScoped
class MemberBoard {

    @Inject CurrentPerson current;
    @Inject VisibleUnits visible;
    @Inject UnitNames names;
    @Inject Plans plans;

    MemberPage page() {
        List<MemberPage.Pair> pairs =
                visible.mine().stream()
                        .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                        .map(this::pair)
                        .toList();
        return new MemberPage(pairs, current.is(Role.MENTEE));
    }

    private MemberPage.Pair pair(MentoringUnit unit) {
        PlanProgress progress = plans.progressOf(unit);
        boolean mentor = unit.isCurrentMentor(current.personId());
        return new MemberPage.Pair(
                names.line(unit),
                mentor,
                unit.state().working(),
                progress.done(),
                progress.total(),
                "overview.plan." + (progress.state() == null ? "NONE" : progress.state()),
                List.of(),
                awaits(unit, mentor, progress));
    }

    private static List<Await> awaits(MentoringUnit unit, boolean mentor, PlanProgress progress) {
        List<Await> awaits = new ArrayList<>();
        String plan = "units/" + unit.id() + "/plan";
        if (mentor && progress.state() == null) {
            awaits.add(new Await("overview.await.plan", plan));
        }
        if (mentor && progress.state() == IndividualPlan.State.RETURNED) {
            awaits.add(new Await("overview.await.returned", plan));
        }
        return awaits;
    }
}
