package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** What the programme year already says of the order that begins it. */
@ApplicationScoped
class LaunchProposals {

    @Inject Orders orders;
    @Inject Preambles preambles;
    @Inject ProgrammeYears years;
    @Inject PlannedResults results;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    boolean isAwaited(SchoolYear year) {
        return years.find(current.schoolId(), year)
                .filter(begun -> begun.orderId() == null && !begun.isClosed())
                .isPresent();
    }

    void fill(OrderForm form, SchoolYear year) {
        ProgrammeYear programme = years.of(current.schoolId(), year);
        LocalDate to = Objects.requireNonNull(programme.period().to());
        if (!orders.registeredOf(current.schoolId(), new SchoolYear(year.startYear() - 1))
                .isEmpty()) {
            form.put("continued", "yes");
        }
        form.put("from", programme.period().from());
        form.put("to", to);
        form.putAll("forms", programme.forms().stream().sorted().toList());
        group(form);
        monitoring(form, year);
        for (PlannedResults.Planned result : results.of(programme)) {
            form.add("results.indicator", result.indicator());
            form.add("results.target", result.value());
            form.add("results.until", to);
        }
        form.preamble = preambles.of(preambles.regime(programme.forms()));
    }

    private void group(OrderForm form) {
        Long director = schools.requisitesToday(current.schoolId()).directorId();
        if (director != null) {
            form.add("group.person", director);
            form.add("group.role", OrderWords.text("group.leader"));
        }
        assignments.holders(Role.CURATOR, current.schoolId()).stream()
                .filter(curator -> !curator.equals(director))
                .forEach(
                        curator -> {
                            form.add("group.person", curator);
                            form.add("group.role", OrderWords.text("group.curator"));
                        });
    }

    /** Stages stand with months and days of the school year. */
    private static void monitoring(OrderForm form, SchoolYear year) {
        for (String stage : OrderWords.rows("launch.monitoring")) {
            String[] cells = stage.split("\\|");
            form.add("monitoring.stage", cells[0]);
            form.add("monitoring.from", day(year, cells[1]));
            form.add("monitoring.to", day(year, cells[2]));
        }
    }

    static LocalDate day(SchoolYear year, String monthAndDay) {
        int month = Integer.parseInt(monthAndDay.substring(0, 2));
        int inYear = month >= 9 ? year.startYear() : year.startYear() + 1;
        return LocalDate.parse(inYear + "-" + monthAndDay);
    }
}
