package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Whom no mentor was found for the psychologist talks with; until then it waits for him. */
@ApplicationScoped
class UnmatchedReminders implements Reminder {

    @Inject Bases bases;
    @Inject Interviews interviews;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.is(Role.PSYCHOLOGIST) || current.chosenSchool().isEmpty()) {
            return List.of();
        }
        long waiting = waiting(current.schoolId(), SchoolYear.of(schools.today()));
        return waiting == 0
                ? List.of()
                : List.of(
                        Due.work(
                                30,
                                new Ui(visitor).count(waiting, "pairing.due.unmatched"),
                                "interviews"));
    }

    private long waiting(long schoolId, SchoolYear year) {
        return bases.requests(schoolId, year).stream()
                .filter(request -> request.state() == MenteeRequest.State.UNMATCHED)
                .map(MenteeRequest::personId)
                .distinct()
                .filter(person -> interviews.of(person, schoolId, year).isEmpty())
                .count();
    }
}
