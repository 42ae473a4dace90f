package org.nastavnik.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.RuleBroken;

/**
 * The plans that the current person may see, and what he may do with them. A former mentor keeps
 * his own versions and sees none of his successor's.
 */
@RequestScoped
class VisiblePlans {

    @Inject VisibleUnits units;
    @Inject Plans plans;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;

    MentoringUnit unit(long unitId) {
        return units.byId(unitId);
    }

    /** The newest first. */
    List<IndividualPlan> of(MentoringUnit unit) {
        long me = current.personId();
        boolean all = units.seesSchool() || unit.isCurrentMentor(me) || !unit.isMentor(me);
        return plans.of(unit).stream().filter(plan -> all || plan.mentorId() == me).toList();
    }

    IndividualPlan newest(MentoringUnit unit) {
        return of(unit).stream()
                .findFirst()
                .orElseThrow(() -> new PlanNotFound("of unit " + unit.id()));
    }

    IndividualPlan version(MentoringUnit unit, int versionNo) {
        return of(unit).stream()
                .filter(plan -> plan.versionNo() == versionNo)
                .findFirst()
                .orElseThrow(() -> new PlanNotFound("version " + versionNo));
    }

    IndividualPlan byId(long id) {
        IndividualPlan plan = plans.byId(id, current.schoolId());
        return version(unit(plan.unitId()), plan.versionNo());
    }

    /** Papers about plans that the current person may see. */
    List<GeneratedDocument> papers(List<GeneratedDocument> documents) {
        if (!units.seesSchool()) {
            return documents.stream().filter(paper -> sees(paper.subjectId())).toList();
        }
        Set<Long> known =
                plans.known(
                        documents.stream().map(GeneratedDocument::subjectId).distinct().toList(),
                        current.schoolId());
        return documents.stream().filter(paper -> known.contains(paper.subjectId())).toList();
    }

    private boolean sees(long id) {
        try {
            byId(id);
            return true;
        } catch (NotFound notTheirs) {
            return false;
        }
    }

    /** The version whose items are marked: the approved one, else the newest. */
    IndividualPlan inForce(MentoringUnit unit) {
        return plans.current(unit).orElseThrow(() -> new PlanNotFound("of unit " + unit.id()));
    }

    /** The unit, for one who writes its plan: the mentor of today or the curator. */
    MentoringUnit written(long unitId) {
        MentoringUnit unit = unit(unitId);
        if (!unit.isCurrentMentor(current.personId())) {
            current.require(Role.CURATOR);
        }
        IndividualPlan.requireLiving(unit);
        years.requireOpen(unit.schoolId(), unit.year());
        return unit;
    }

    /** The version to be changed; what a former mentor wrote is not changed under his name. */
    IndividualPlan toChange(long unitId) {
        MentoringUnit unit = written(unitId);
        IndividualPlan plan = newest(unit);
        if (plan.isLeftBehind(unit)) {
            throw new RuleBroken("plan.rule.leftBehind", unit.code());
        }
        return plan;
    }

    boolean mayWrite(MentoringUnit unit) {
        return IndividualPlan.isLiving(unit)
                && (current.is(Role.CURATOR) || unit.isCurrentMentor(current.personId()));
    }

    /** Meetings are written down by their mentor only. */
    boolean leads(MentoringUnit unit) {
        return unit.isCurrentMentor(current.personId());
    }

    boolean mayPropose(MentoringUnit unit) {
        return IndividualPlan.isLiving(unit) && unit.mentees().contains(current.personId());
    }

    boolean readsProposals(MentoringUnit unit) {
        return units.seesSchool() || unit.isCurrentMentor(current.personId());
    }

    boolean mayDecide() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }
}
