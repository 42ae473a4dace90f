package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.system.HourPassed;

/**
 * Director is who signs today: a former one stops, a future one does not begin before his day. What
 * was entered beforehand is done on that day.
 */
@ApplicationScoped
class HandOverSignature {

    private static final int DAYS_LOOKED_BACK = 3;

    @Inject Schools schools;
    @Inject RoleAssignments assignments;
    @Inject AuditLog audit;

    void hour(@Observes HourPassed passed) {
        schools.all().stream()
                .filter(school -> changedLately(school, schools.today(school)))
                .forEach(school -> handOver(school, null));
    }

    private static boolean changedLately(School school, LocalDate today) {
        return school.on(today).validFrom().isAfter(today.minusDays(DAYS_LOOKED_BACK));
    }

    /**
     * @param by null where the day itself did it
     */
    void handOver(School school, @Nullable Long by) {
        Long today = school.on(schools.today(school)).directorId();
        assignments.holders(Role.DIRECTOR, school.id()).stream()
                .filter(holder -> !holder.equals(today))
                .forEach(former -> end(school, former, by));
        if (today != null) {
            assignments.assign(today, Role.DIRECTOR, school.id());
        }
    }

    private void end(School school, Long former, @Nullable Long by) {
        assignments.withdraw(former, Role.DIRECTOR, school.id());
        audit.write(by, school.id(), "DIRECTOR_LEFT", "person:" + former);
    }
}
