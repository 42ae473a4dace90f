package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Messages;

/** Gathers the route of a mentee (D37) out of the plan of a pair; a group has no single mentee. */
@ApplicationScoped
class MenteeRouteMaker implements DocumentMaker {

    @Inject VisiblePlans visible;
    @Inject Bases bases;
    @Inject SchoolPapers papers;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D37;
    }

    @Override
    public void checkReadable(long planId) {
        visible.byId(planId);
    }

    @Override
    public List<GeneratedDocument> readable(List<GeneratedDocument> documents) {
        return visible.papers(documents);
    }

    @Override
    public PaperData gather(long planId) {
        IndividualPlan plan = visible.byId(planId);
        MentoringUnit unit = visible.unit(plan.unitId());
        if (unit.kind() == MentoringUnit.Kind.GROUP) {
            throw new RuleBroken("plan.rule.routeOfGroup");
        }
        Messages russian = Messages.in(Locale.forLanguageTag("ru"));
        String title = russian.text("plan.paper.route", unit.code());
        return new PaperData(
                plan.schoolId(),
                MenteeRoute.of(plan, unit.period(), around(plan, unit), russian),
                title,
                title);
    }

    private MenteeRoute.Around around(IndividualPlan plan, MentoringUnit unit) {
        LocalDate today = schools.today();
        Person mentee = persons.known(unit.menteesOn(today).get(0));
        return new MenteeRoute.Around(
                papers.letterhead(plan.schoolId(), today).shortName(),
                papers.participant(mentee, plan.schoolId(), today),
                mentor(plan, today),
                forms.byCode(unit.formCode()).name(),
                bases.requestsFor(unit).stream().map(MenteeRequest::need).findFirst().orElse(null),
                mentee.isRepresentedIn(plan.schoolId(), today));
    }

    private Signatory mentor(IndividualPlan plan, LocalDate day) {
        return papers.participant(persons.known(plan.mentorId()), plan.schoolId(), day);
    }
}
