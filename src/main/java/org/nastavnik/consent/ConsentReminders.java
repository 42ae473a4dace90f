package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Consents that are missing, that run out within the month, and withdrawals to carry out. */
@ApplicationScoped
class ConsentReminders implements Reminder {

    @Inject Consents consents;
    @Inject ConsentBook book;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.is(Role.CURATOR)) {
            return List.of();
        }
        long school = current.schoolId();
        List<Consent> known = consents.of(school);
        List<Due> due = new ArrayList<>();
        add(due, 8, known.stream().filter(Consent::isToBeStopped).count(), "stop", "TASKS");
        add(due, 25, book.gaps(school).size(), "missing", "MISSING");
        add(due, 35, known.stream().filter(book::isExpiring).count(), "expiring", "EXPIRING");
        return due;
    }

    private void add(List<Due> due, int order, long number, String key, String shown) {
        if (number > 0) {
            String text = new Ui(visitor).count(number, "consent.due." + key);
            due.add(Due.work(order, text, "consents?show=" + shown));
        }
    }
}
