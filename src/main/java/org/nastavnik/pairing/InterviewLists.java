package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.people.CurrentPerson;

/** Whom the psychologist takes care of. */
@RequestScoped
class InterviewLists {

    @Inject BaseRows rows;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;

    InterviewListPage waiting() {
        long school = current.schoolId();
        return new InterviewListPage(
                rows.mentors(school, visible.year()).stream()
                        .filter(row -> row.profile().isInterviewAsked())
                        .map(
                                row ->
                                        new InterviewListPage.Line(
                                                row.person().id(),
                                                row.person().name().full(),
                                                row.person().postIn(school),
                                                "mentors/" + row.person().id()))
                        .toList(),
                rows.requests(school, visible.year()).stream()
                        .filter(row -> row.request().state() == MenteeRequest.State.UNMATCHED)
                        .map(
                                row ->
                                        new InterviewListPage.Line(
                                                row.person().id(),
                                                row.person().name().full(),
                                                row.person().postIn(school),
                                                "requests/" + row.request().id()))
                        .toList());
    }
}
