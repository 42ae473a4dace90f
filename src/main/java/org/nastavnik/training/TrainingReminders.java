package org.nastavnik.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Tasks of the mentors' school: to hand in, and to look through. */
@ApplicationScoped
class TrainingReminders implements Reminder {

    @Inject MentorSchool school;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        List<Due> due = new ArrayList<>();
        if (current.is(Role.MENTOR) && current.chosenSchool().isPresent()) {
            add(due, school.open(current.personId(), current.schoolId()), "training.due.open");
        }
        if (current.is(Role.CURATOR)) {
            add(due, school.waiting(current.schoolId()), "training.due.waiting");
        }
        return due;
    }

    private void add(List<Due> due, long number, String key) {
        if (number > 0) {
            due.add(Due.work(45, new Ui(visitor).count(number, key), "mentor-school"));
        }
    }
}
