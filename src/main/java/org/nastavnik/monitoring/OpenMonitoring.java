package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * The monitoring of this year in the school of the current person: who may read it, who may write.
 */
@RequestScoped
class OpenMonitoring {

    @Inject MonitoringCycles cycles;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    /** Aggregates only: the director approves them, the psychologist reads them. */
    void requireReader() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
    }

    /** Marks of single persons. */
    void requireReaderOfPersons() {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
    }

    Optional<MonitoringCycle> seen(MonitoringStage stage) {
        return cycles.find(current.schoolId(), year(), stage);
    }

    /** Begun by whoever writes first; of two at once the second one is told. */
    MonitoringCycle written(MonitoringStage stage) {
        years.requireOpen(current.schoolId(), year());
        return seen(stage)
                .orElseGet(
                        () ->
                                cycles.add(
                                        new MonitoringCycle(
                                                current.schoolId(),
                                                year(),
                                                stage,
                                                current.personId())));
    }

    long versionOf(MonitoringStage stage) {
        return seen(stage).map(MonitoringCycle::version).orElse(0L);
    }

    void note(String action, MonitoringStage stage) {
        audit.write(current.personId(), current.schoolId(), action, "monitoring:" + stage.path());
    }
}
