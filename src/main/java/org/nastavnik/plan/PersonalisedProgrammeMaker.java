package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Approval;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Messages;

/** Gathers the personalised programme (D44) of a pair of staff out of its plan. */
@ApplicationScoped
class PersonalisedProgrammeMaker implements DocumentMaker {

    @Inject VisiblePlans visible;
    @Inject StaffProgrammes programmes;
    @Inject ProgrammeWords words;
    @Inject PlanSignatories signatories;
    @Inject SchoolPapers papers;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D44;
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
        MentoringForm form = forms.byCode(unit.formCode());
        if (!StaffProgrammes.suit(unit, form)) {
            throw new RuleBroken("plan.rule.programmeOfStaff", unit.code());
        }
        Messages russian = Messages.in(Locale.forLanguageTag("ru"));
        String title = russian.text("plan.paper.programme", unit.code());
        return new PaperData(plan.schoolId(), data(plan, unit, form), title, title);
    }

    private PersonalisedProgramme data(
            IndividualPlan plan, MentoringUnit unit, MentoringForm form) {
        LocalDate day = Objects.requireNonNullElseGet(plan.approvalDate(), schools::today);
        Letterhead head = papers.letterhead(plan.schoolId(), day);
        StaffProgramme.Words said = programmes.words(unit, plan);
        return new PersonalisedProgramme(
                new PersonalisedProgramme.School(head.fullName(), head.shortName()),
                approval(plan, day),
                unit.period().from(),
                Objects.requireNonNull(unit.period().to()),
                form.name(),
                said.model(),
                participant(plan.mentorId(), plan.schoolId(), day),
                participant(unit.menteesOn(day).get(0), plan.schoolId(), day),
                papers.curator(plan.schoolId(), day),
                plan.goal(),
                said.taskList(),
                said.difficultyList(),
                said.strengthList(),
                parts(plan),
                said.expectedList());
    }

    private Approval approval(IndividualPlan plan, LocalDate day) {
        Signatory signatory = signatories.of(plan, day);
        String number = plan.approvalNumber();
        LocalDate date = plan.approvalDate();
        return new Approval(
                signatory.post(),
                signatory.name(),
                number == null || date == null ? null : new Registration(number, date));
    }

    private PersonalisedProgramme.Participant participant(long person, long school, LocalDate day) {
        Signatory known = papers.participant(persons.known(person), school, day);
        return new PersonalisedProgramme.Participant(known.name(), known.post(), null, null);
    }

    private List<PersonalisedProgramme.Part> parts(IndividualPlan plan) {
        List<PersonalisedProgramme.Part> parts = new ArrayList<>();
        for (String title : words.parts()) {
            int number = parts.size() + 1;
            parts.add(
                    new PersonalisedProgramme.Part(
                            title,
                            plan.items().stream()
                                    .filter(item -> item.part() == number)
                                    .map(this::assignment)
                                    .toList()));
        }
        return parts.stream().filter(part -> !part.assignments().isEmpty()).toList();
    }

    private PersonalisedProgramme.Assignment assignment(PlanItem item) {
        PlanItem.Terms terms = item.terms();
        return new PersonalisedProgramme.Assignment(
                terms.content(),
                terms.deadlineText(),
                terms.result(),
                item.fact().result(),
                mark(item));
    }

    private @Nullable String mark(PlanItem item) {
        return item.status() == PlanItem.Status.DONE ? words.done() : null;
    }
}
