package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Which journals of a unit the reader may print: mentor by mentor, the year or one month. */
@RequestScoped
class JournalSubjects {

    @Inject VisibleMeetings visible;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    List<JournalPage.Print> of(MentoringUnit unit) {
        Ui ui = new Ui(visitor);
        List<JournalPage.Print> prints = new ArrayList<>();
        List<Long> mentors = mentors(unit);
        for (int number = 1; number <= mentors.size(); number++) {
            long mentor = mentors.get(number - 1);
            if (!mayPrint(unit, mentor)) {
                continue;
            }
            String name = persons.known(mentor).name().surnameFirst();
            prints.add(print(unit, number, 0, ui.t("journal.print.year", name)));
            for (YearMonth month : months(unit, mentor)) {
                String label = ui.t("journal.print.month", name, label(month));
                prints.add(print(unit, number, month.getMonthValue(), label));
            }
        }
        return prints;
    }

    /** All numbers under which papers of the unit may have been made. */
    List<Long> all(MentoringUnit unit) {
        List<Long> all = new ArrayList<>(List.of(unit.id()));
        of(unit).forEach(print -> all.add(print.subject()));
        return all;
    }

    private boolean mayPrint(MentoringUnit unit, long mentor) {
        return current.is(Role.CURATOR)
                || current.is(Role.DIRECTOR)
                || unit.isCurrentMentor(current.personId())
                || mentor == current.personId();
    }

    private static JournalPage.Print print(
            MentoringUnit unit, int mentor, int month, String label) {
        return new JournalPage.Print(new JournalSubject(unit.id(), mentor, month).asLong(), label);
    }

    private List<YearMonth> months(MentoringUnit unit, long mentor) {
        return visible.of(unit).stream()
                .filter(entry -> entry.mentorId() == mentor)
                .map(entry -> YearMonth.from(entry.date()))
                .distinct()
                .toList();
    }

    static String label(YearMonth month) {
        return "%02d.%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** In the order in which they came, each once. */
    static List<Long> mentors(MentoringUnit unit) {
        return unit.memberships().stream()
                .filter(m -> m.role() == MemberRole.MENTOR)
                .map(Membership::personId)
                .distinct()
                .toList();
    }
}
