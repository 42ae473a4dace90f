package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.nastavnik.overview.SchoolPage.Step;
import org.nastavnik.overview.SchoolPage.Tile;
import org.nastavnik.consent.ConsentBook;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.plan.Plans;
import org.nastavnik.roadmap.LateRows;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;
import org.nastavnik.school.WaitingApplicants;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.survey.WaitingSurveys;
import org.nastavnik.training.MentorSchool;

/** What the boards of the school and of the city show. */
@RequestScoped
class HomePages {

    private static final Step DIRECTORS_STEP = new Step("overview.next.sign", "orders");

    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject Units units;
    @Inject Bases bases;
    @Inject Plans plans;
    @Inject VisibleUnits visible;
    @Inject RoleAssignments assignments;
    @Inject WaitingApplicants applicants;
    @Inject MemberBoard members;
    @Inject MentorSchool training;
    @Inject LateRows late;
    @Inject WaitingSurveys surveys;
    @Inject ConsentBook consents;

    SchoolPage school() {
        long school = current.schoolId();
        List<MentoringUnit> all = units.of(school, visible.year());
        List<MentorProfile> mentors = bases.mentors(school, visible.year());
        long unmatched =
                bases.requests(school, visible.year()).stream()
                        .filter(r -> r.state() == MenteeRequest.State.WAITING)
                        .count();
        List<Tile> tiles =
                List.of(
                        new Tile(
                                "overview.tile.applicants",
                                applicants.ofSchool(school),
                                "join-requests"),
                        new Tile("overview.tile.unmatched", unmatched, "requests"),
                        new Tile(
                                "overview.tile.proposed",
                                count(all, in(MentoringUnit.State.PROPOSED)),
                                "units"),
                        new Tile(
                                "overview.tile.agreed",
                                count(all, in(MentoringUnit.State.AGREED)),
                                "orders"),
                        new Tile("overview.tile.plans", plans.submitted(school).size(), "units"),
                        new Tile(
                                "overview.tile.working",
                                count(all, u -> u.state().working()),
                                "units"),
                        new Tile(
                                "overview.tile.training",
                                training.waiting(school),
                                "mentor-school"),
                        new Tile("overview.tile.roadMap", late.of(school), "road-map"),
                        new Tile(
                                "overview.tile.consents",
                                consents.open(school),
                                "consents?show=MISSING"));
        if (!current.is(Role.CURATOR)) {
            // the first tile and most next steps are the curator's alone
            return new SchoolPage(tiles.subList(1, tiles.size()), DIRECTORS_STEP, surveys.count());
        }
        return new SchoolPage(tiles, next(school, mentors, all, tiles), surveys.count());
    }

    private Step next(
            long school, List<MentorProfile> mentors, List<MentoringUnit> all, List<Tile> tiles) {
        if (tiles.get(0).number() > 0) {
            return new Step("overview.next.applicants", "join-requests");
        }
        if (schools.requisitesToday(school).directorId() == null) {
            return new Step("overview.next.director", "school");
        }
        if (mentors.isEmpty()) {
            return new Step("overview.next.mentors", "mentors/new");
        }
        if (all.isEmpty()) {
            return new Step("overview.next.units", "units/new");
        }
        if (tiles.get(2).number() > 0) {
            return new Step("overview.next.agree", "units");
        }
        if (tiles.get(3).number() > 0) {
            return new Step("overview.next.order", "orders");
        }
        return tiles.get(4).number() > 0
                ? new Step("overview.next.plans", "units")
                : new Step("overview.next.compendium", "compendium");
    }

    CityPage city() {
        SchoolYear year = visible.year();
        return new CityPage(
                schools.all().stream().map(school -> line(school, year)).toList(),
                current.is(Role.METHODIST) ? applicants.curatorsToBe() : 0,
                current.is(Role.METHODIST));
    }

    private CityPage.Line line(School school, SchoolYear year) {
        List<MentoringUnit> all = units.of(school.id(), year);
        return new CityPage.Line(
                school.on(schools.today()).shortName(),
                assignments.holders(Role.CURATOR, school.id()).size(),
                bases.mentors(school.id(), year).size(),
                bases.requests(school.id(), year).size(),
                count(all, u -> u.state().working()),
                count(all, in(MentoringUnit.State.AGREED)));
    }

    MemberPage member() {
        return members.page();
    }

    private static Predicate<MentoringUnit> in(MentoringUnit.State state) {
        return unit -> unit.state() == state;
    }

    private static long count(List<MentoringUnit> units, Predicate<MentoringUnit> which) {
        return units.stream().filter(which).count();
    }
}
