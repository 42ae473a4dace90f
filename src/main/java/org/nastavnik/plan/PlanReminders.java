package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The mentor writes and mends his plans; the director approves what is handed in. */
@ApplicationScoped
class PlanReminders implements Reminder {

    @Inject Plans plans;
    @Inject PlanProposals proposals;
    @Inject Units units;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        List<Due> due = new ArrayList<>();
        if (current.is(Role.DIRECTOR) || current.is(Role.CURATOR)) {
            due.addAll(submitted(current));
        }
        if (current.chosenSchool().isPresent() && current.isKnown()) {
            due.addAll(written(current));
        }
        return due;
    }

    private List<Due> submitted(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        long school = current.schoolId();
        Map<Long, String> codes =
                units.of(school, year()).stream()
                        .collect(Collectors.toMap(MentoringUnit::id, MentoringUnit::code));
        List<Due> due = new ArrayList<>();
        for (IndividualPlan plan : plans.submitted(school)) {
            String code = codes.get(plan.unitId());
            if (code != null) {
                String text = ui.t("plan.due.submitted", code);
                String path = "units/" + plan.unitId() + "/plan";
                due.add(new Due(20, current.is(Role.DIRECTOR), text, path));
            }
        }
        return due;
    }

    private List<Due> written(CurrentPerson current) {
        List<MentoringUnit> mine =
                units.ofPerson(current.personId(), current.schoolId(), year()).stream()
                        .filter(unit -> unit.isCurrentMentor(current.personId()))
                        .filter(unit -> unit.state().working())
                        .toList();
        List<Due> due = new ArrayList<>();
        mine.forEach(unit -> remind(unit, due));
        plans.progressOf(mine, current.schoolId())
                .forEach((unit, progress) -> write(unit, mine, progress.state(), due));
        return due;
    }

    private void remind(MentoringUnit unit, List<Due> due) {
        Ui ui = new Ui(visitor);
        String plan = "units/" + unit.id() + "/plan";
        if (proposals.isWaiting(unit)) {
            due.add(Due.work(30, ui.t("plan.due.proposed", unit.code()), plan + "/proposals"));
        }
        if (plans.of(unit).stream().findFirst().filter(p -> p.isLeftBehind(unit)).isPresent()) {
            due.add(Due.work(30, ui.t("plan.due.leftBehind", unit.code()), plan));
        }
    }

    private void write(
            Long id,
            List<MentoringUnit> mine,
            IndividualPlan.@Nullable State state,
            List<Due> due) {
        if (state == null || state == IndividualPlan.State.RETURNED) {
            String code =
                    mine.stream()
                            .filter(unit -> id.equals(unit.id()))
                            .map(MentoringUnit::code)
                            .findFirst()
                            .orElseThrow();
            String key = state == null ? "plan.due.none" : "plan.due.returned";
            due.add(Due.work(30, new Ui(visitor).t(key, code), "units/" + id + "/plan"));
        }
    }

    private SchoolYear year() {
        return SchoolYear.of(schools.today());
    }
}
