package org.nastavnik.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.WaitingApplicants;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Somebody asks to be let in: a school's people ask the curator, first curators the centre. */
@ApplicationScoped
class ApplicantReminders implements Reminder {

    @Inject WaitingApplicants applicants;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (current.is(Role.METHODIST)) {
            return line(applicants.curatorsToBe(), "overview.city.waiting");
        }
        return current.is(Role.CURATOR)
                ? line(applicants.ofSchool(current.schoolId()), "overview.due.applicants")
                : List.of();
    }

    private List<Due> line(long number, String key) {
        return number == 0
                ? List.of()
                : List.of(Due.work(5, new Ui(visitor).count(number, key), "join-requests"));
    }
}
