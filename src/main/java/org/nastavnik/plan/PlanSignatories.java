package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/** Whose name stands in the mark of a plan: who signed the order, else the director of that day. */
@ApplicationScoped
class PlanSignatories {

    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject Persons persons;

    Signatory of(IndividualPlan plan, LocalDate day) {
        Signatory director = papers.director(plan.schoolId(), day);
        Long signed = plan.approvedBy();
        Long inOffice = schools.byId(plan.schoolId()).on(day).directorId();
        if (plan.approvalOrderId() == null || signed == null || signed.equals(inOffice)) {
            return director;
        }
        Person acting = persons.byId(signed, plan.schoolId());
        String post =
                Messages.in(Locale.forLanguageTag("ru"))
                        .text("plan.paper.acting", director.post().in(Case.GEN));
        return new Signatory(Post.of(post), acting.declinable(day));
    }
}
