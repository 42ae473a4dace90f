package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.shared.SchoolYear;

/** What this room knows of the preparation: who signs, who leads, what the year is to be. */
@ApplicationScoped
class YearEvidence implements StageEvidence {

    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject RoleAssignments assignments;

    @Override
    public List<Evidence> of(long schoolId, SchoolYear year) {
        ProgrammeYear known = years.of(schoolId, year);
        boolean director = schools.requisitesToday(schoolId).directorId() != null;
        boolean curator = !assignments.holders(Role.CURATOR, schoolId).isEmpty();
        return List.of(
                one(10, "director", director, "school"),
                one(20, "curator", curator, "persons"),
                one(30, "terms", !known.forms().isEmpty(), "programme-year"),
                one(40, "order", known.orderId() != null, "orders"),
                Evidence.fact(
                        Stage.COMPLETION,
                        90,
                        "school.evidence.closed",
                        known.isClosed(),
                        "programme-year"));
    }

    private static Evidence one(int order, String word, boolean done, String path) {
        return Evidence.fact(Stage.PREPARATION, order, "school.evidence." + word, done, path);
    }
}
