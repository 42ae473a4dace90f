package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitPlaces;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignment;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.place.GradedKind;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Individual plans as activities of a course; the rows that are done count for the mentor. */
@ApplicationScoped
class PlanPlaces implements GradedKind {

    @Inject UnitPlaces places;
    @Inject Units units;
    @Inject Plans plans;
    @Inject Schools schools;
    @Inject RoleAssignments assignments;
    @Inject Visitor visitor;

    @Override
    public String code() {
        return PlanWork.PLACE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        Offer own = new Offer(null, ui.t("plan.place"), ui.t("plan.place.description"));
        Stream<Offer> single =
                places.led(current, PlanPlaces::hasPlan).stream()
                        .map(
                                unit ->
                                        new Offer(
                                                unit.id(),
                                                ui.t("plan.place.one", unit.code()),
                                                ui.t("plan.place.one.description")));
        return Stream.concat(Stream.of(own), single).toList();
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        return places.path(subject, current, PlanPlaces::hasPlan, "plan");
    }

    private static boolean hasPlan(MentoringUnit unit) {
        return switch (unit.state()) {
            case PROPOSED, CANCELLED -> false;
            default -> true;
        };
    }

    /** Asked is what an approved plan says; what is being written is not asked yet. */
    @Override
    public Optional<Done> done(@Nullable Long subject, long personId) {
        return mentored(subject, personId)
                .flatMap(unit -> plans.current(unit).stream())
                .filter(PlanPlaces::counts)
                .map(IndividualPlan::progress)
                .filter(progress -> progress.total() > 0)
                .map(progress -> new Done(progress.done(), progress.total()))
                .reduce((one, other) -> new Done(one.done() + other.done(), one.of() + other.of()));
    }

    private static boolean counts(IndividualPlan plan) {
        return plan.state() == IndividualPlan.State.APPROVED
                || plan.state() == IndividualPlan.State.CLOSED;
    }

    /** What he mentors now; where no pair is named, that of this school year. */
    private Stream<MentoringUnit> mentored(@Nullable Long subject, long personId) {
        SchoolYear year = SchoolYear.of(schools.today());
        return assignments.of(personId).stream()
                .map(RoleAssignment::schoolId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(
                        school ->
                                subject == null
                                        ? units.ofPerson(personId, school, year).stream()
                                        : units.find(subject, school).stream())
                .filter(unit -> hasPlan(unit) && unit.isCurrentMentor(personId));
    }

    @Override
    public Optional<String> review(@Nullable Long subject, long reviewed, CurrentPerson current) {
        Optional<Long> school = current.chosenSchool();
        boolean may =
                current.is(Role.CURATOR)
                        || current.is(Role.DIRECTOR)
                        || (current.isKnown() && current.personId() == reviewed);
        if (!may || school.isEmpty()) {
            return Optional.empty();
        }
        return mentored(subject, reviewed)
                .filter(unit -> unit.schoolId() == school.get())
                .findFirst()
                .map(unit -> "units/" + unit.id() + "/plan");
    }
}
