package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.overview.SchoolPage.Step;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence.Evidence;
import org.nastavnik.shared.SchoolYear;

/** «Моя школа» of the curator, and the director's desk: what to sign and the year at a glance. */
@RequestScoped
class SchoolBoard {

    private static final Step ALL_WELL = Step.of("overview.next.compendium", "compendium");
    private static final Step CLOSED = Step.of("overview.next.closed", "programme-year");

    @Inject CurrentPerson current;
    @Inject VisibleUnits visible;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject StageList stages;
    @Inject SchoolTiles tiles;
    @Inject Awaiting awaiting;

    SchoolPage page() {
        long school = current.schoolId();
        SchoolYear year = visible.year();
        ProgrammeYear.State state = years.of(school, year).stateOn(schools.today());
        List<StageLine> lines = stages.of(school, year);
        List<Reminder.Due> due = awaiting.all();
        boolean curator = current.is(Role.CURATOR);
        return new SchoolPage(
                curator ? next(lines, due, state) : directors(due),
                AwaitingPage.shortened(due),
                year.slashed(),
                "school.year.state." + state,
                lines,
                curator && state != ProgrammeYear.State.CLOSED,
                tiles.of(school, year));
    }

    private static Step directors(List<Reminder.Due> due) {
        return due.stream()
                .filter(Reminder.Due::signature)
                .findFirst()
                .map(first -> new Step("overview.next.sign", "overview.next.sign.go", first.path()))
                .orElse(Step.of("overview.next.nothingToSign", "orders"));
    }

    /** People at the door come before all; an end is asked for only when it is time. */
    static Step next(List<StageLine> lines, List<Reminder.Due> due, ProgrammeYear.State state) {
        if (due.stream().anyMatch(one -> one.path().equals("join-requests"))) {
            return Step.of("overview.next.applicants", "join-requests");
        }
        if (state == ProgrammeYear.State.CLOSED) {
            return CLOSED;
        }
        boolean ending = state == ProgrammeYear.State.COMPLETING;
        Optional<Evidence> missing =
                StageList.missing(lines).filter(one -> ending || one.stage() != Stage.COMPLETION);
        return missing.map(one -> new Step(one.key() + ".next", one.key() + ".go", one.path()))
                .orElse(ALL_WELL);
    }
}
