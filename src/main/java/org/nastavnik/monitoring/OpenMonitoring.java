package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * The monitoring of a year in the school of the current person: who may read it, who may write.
 * Earlier years are only looked at.
 */
@RequestScoped
class OpenMonitoring {

    @Inject MonitoringCycles cycles;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    private @Nullable SchoolYear earlier;

    /**
     * @param startYear one in which the school has asked or concluded something; any other is this
     *     year
     */
    void lookAt(@Nullable Integer startYear) {
        earlier =
                years().stream()
                        .filter(year -> Objects.equals(year.startYear(), startYear))
                        .filter(year -> year.compareTo(now()) < 0)
                        .findFirst()
                        .orElse(null);
    }

    SchoolYear year() {
        return earlier == null ? now() : earlier;
    }

    boolean isOver() {
        return earlier != null;
    }

    private SchoolYear now() {
        return SchoolYear.of(schools.today());
    }

    private List<SchoolYear> years() {
        Set<SchoolYear> known = new TreeSet<>(Comparator.reverseOrder());
        known.add(now());
        known.addAll(cycles.years(current.schoolId()));
        return List.copyOf(known);
    }

    /** Beside the one that is looked at, the latest first. */
    List<SchoolYear> others() {
        return years().stream().filter(year -> !year.equals(year())).toList();
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
