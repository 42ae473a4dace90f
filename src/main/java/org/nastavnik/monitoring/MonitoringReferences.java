package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who was measured, by whom, and who has written and approved what it says. */
@ApplicationScoped
class MonitoringReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.keepsOne(
                        "measurement",
                        "personId",
                        "schoolId",
                        "startYear",
                        "parameter",
                        "moment",
                        "about"),
                PersonReference.moves("measurement", "measuredBy"),
                PersonReference.moves("monitoring_cycle", "writtenBy"),
                PersonReference.stays("monitoring_cycle", "approvedBy"));
    }
}
