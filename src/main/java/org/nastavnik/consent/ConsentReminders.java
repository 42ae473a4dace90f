package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The thirty days after each withdrawal, whose consent is missing, whose term ends. */
@ApplicationScoped
class ConsentReminders implements Reminder {

    private static final int FIRST = 1;
    private static final int USUAL = 20;

    @Inject Consents consents;
    @Inject Instance<ConsentBook> book;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.is(Role.CURATOR)) {
            return List.of();
        }
        List<Consent> all = consents.of(current.schoolId());
        List<Due> due = new ArrayList<>(stops(all));
        count(book.get().gaps(current.schoolId()).size(), "missing", "MISSING", due);
        long ending = all.stream().filter(book.get()::isExpiring).count();
        count(ending, "expiring", "EXPIRING", due);
        return due;
    }

    private List<Due> stops(List<Consent> all) {
        Ui ui = new Ui(visitor);
        return all.stream()
                .filter(Consent::isToBeStopped)
                .sorted(Comparator.comparing(c -> Objects.requireNonNull(c.stopBy())))
                .map(
                        consent ->
                                Due.work(
                                        FIRST,
                                        ui.t("consent.due.stop", ui.date(consent.stopBy())),
                                        "consents/" + consent.id()))
                .toList();
    }

    private void count(long number, String what, String filter, List<Due> due) {
        if (number > 0) {
            String text = new Ui(visitor).count(number, "consent.due." + what);
            due.add(Due.work(USUAL, text, "consents?show=" + filter));
        }
    }
}
