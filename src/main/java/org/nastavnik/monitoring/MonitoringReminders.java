package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Stages of monitoring that wait for the director. */
@ApplicationScoped
class MonitoringReminders implements Reminder {

    private static final int ORDER = 45;

    @Inject MonitoringCycles cycles;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (current.chosenSchool().isEmpty() || !current.is(Role.DIRECTOR)) {
            return List.of();
        }
        long waiting =
                Arrays.stream(MonitoringStage.values())
                        .filter(stage -> isSubmitted(stage, current.schoolId()))
                        .count();
        return waiting == 0
                ? List.of()
                : List.of(
                        Due.toSign(
                                ORDER,
                                new Ui(visitor).count(waiting, "monitoring.due"),
                                "monitoring"));
    }

    private boolean isSubmitted(MonitoringStage stage, long school) {
        return cycles.find(school, SchoolYear.of(schools.today()), stage)
                .filter(cycle -> cycle.state() == MonitoringCycle.State.SUBMITTED)
                .isPresent();
    }
}
