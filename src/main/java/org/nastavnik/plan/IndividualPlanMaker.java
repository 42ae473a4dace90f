package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/** Gathers the individual plan (D16): as the school was on the day of the approving order. */
@ApplicationScoped
class IndividualPlanMaker implements DocumentMaker {

    @Inject VisiblePlans visible;
    @Inject SchoolPapers papers;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject PlanSignatories signatories;
    @Inject Plans plans;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D16;
    }

    @Override
    public PaperData gather(long planId) {
        IndividualPlan plan = visible.byId(planId);
        MentoringUnit unit = visible.unit(plan.unitId());
        LocalDate day = Objects.requireNonNullElseGet(plan.approvalDate(), schools::today);
        Messages russian = Messages.in(Locale.forLanguageTag("ru"));
        return new PaperData(
                plan.schoolId(),
                Namesakes.toldApart(
                        IndividualPlanForm.of(plan, around(plan, unit, day)), plan.schoolId()),
                russian.text("plan.paper.title", unit.code()),
                russian.text("plan.paper.file", unit.code(), plan.versionNo()));
    }

    private IndividualPlanForm.Around around(
            IndividualPlan plan, MentoringUnit unit, LocalDate day) {
        List<Long> mentees = unit.menteesOn(day);
        return new IndividualPlanForm.Around(
                papers.letterhead(plan.schoolId(), day),
                signatories.of(plan, day),
                forms.byCode(unit.formCode()),
                persons.known(plan.mentorId()).declinable(day),
                mentees.stream().map(id -> persons.known(id).declinable(day)).toList(),
                id -> persons.known(id).nameOn(day).surnameFirst(),
                superseded(plan, unit));
    }

    private IndividualPlanForm.@Nullable Superseded superseded(
            IndividualPlan plan, MentoringUnit unit) {
        return plan.state() != IndividualPlan.State.SUPERSEDED
                ? null
                : plans.of(unit).stream()
                        .filter(later -> later.versionNo() > plan.versionNo())
                        .reduce((newest, next) -> next)
                        .map(IndividualPlanForm.Superseded::by)
                        .orElse(null);
    }

    @Override
    public void checkReadable(long planId) {
        visible.byId(planId);
    }

    @Override
    public List<GeneratedDocument> readable(List<GeneratedDocument> documents) {
        return visible.papers(documents);
    }
}
