package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.UnitPlacesFixture;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RolesFixture;
import org.nastavnik.people.Someone;
import org.nastavnik.place.GradedKind.Done;
import org.nastavnik.place.PlaceKind.Offer;
import org.nastavnik.platform.ShownPage;
import org.nastavnik.school.Schools;

class PlanPlacesTest {

    private static final long UNIT = UnitFixtures.UNIT;
    private static final long MENTOR = UnitFixtures.MENTOR;
    private static final CurrentPerson HIMSELF =
            Someone.ofSchool(UnitFixtures.SCHOOL, MENTOR, Role.MENTOR);
    private static final CurrentPerson MENTEE =
            Someone.ofSchool(UnitFixtures.SCHOOL, UnitFixtures.MENTEE, Role.MENTEE);
    private static final CurrentPerson CURATOR =
            Someone.ofSchool(UnitFixtures.SCHOOL, 90, Role.CURATOR);
    private static final CurrentPerson OTHER_CURATOR = Someone.ofSchool(2, 91, Role.CURATOR);

    private @Nullable IndividualPlan plan;

    private PlanPlaces places(CurrentPerson current, MentoringUnit... units) {
        PlanPlaces places = new PlanPlaces();
        places.places = UnitPlacesFixture.with(current, units);
        places.units = UnitPlacesFixture.units(units);
        places.plans = new KeptPlans();
        places.schools = new SchoolsToday();
        places.assignments = RolesFixture.held(Role.MENTOR, UnitFixtures.SCHOOL);
        places.visitor = ShownPage.visitor("ru");
        return places;
    }

    private List<String> titles(CurrentPerson current, MentoringUnit... units) {
        return places(current, units).offers(current).stream().map(Offer::title).toList();
    }

    private Optional<String> path(
            @Nullable Long subject, CurrentPerson current, MentoringUnit... units) {
        return places(current, units).path(subject, current);
    }

    @Test
    void offersACuratorEachPairByItsCode() {
        assertThat(titles(CURATOR, UnitFixtures.aPair()))
                .containsExactly("Мой план наставничества", "План П-03");
    }

    @Test
    void offersAMentorHisOwnPair() {
        assertThat(titles(HIMSELF, UnitFixtures.aPair()))
                .containsExactly("Мой план наставничества", "План П-03");
    }

    @Test
    void offersOthersOnlyWhatOpensForEverybodyHisOwn() {
        MentoringUnit unit = UnitFixtures.aPair();

        assertThat(titles(MENTEE, unit)).containsExactly("Мой план наставничества");
        assertThat(titles(OTHER_CURATOR, unit)).hasSize(1);
        assertThat(titles(Someone.ofCentre(92, Role.METHODIST), unit)).hasSize(1);
        assertThat(titles(Someone.unknown(), unit)).hasSize(1);
    }

    @Test
    void offersNoPairThatIsOnlyProposed() {
        assertThat(titles(CURATOR, UnitFixtures.aProposedPair())).hasSize(1);
    }

    @Test
    void opensForMentorAndMenteeTheirOwn() {
        MentoringUnit unit = UnitFixtures.aPair();

        assertThat(path(null, HIMSELF, unit)).contains("units/7/plan");
        assertThat(path(null, MENTEE, unit)).contains("units/7/plan");
        assertThat(path(null, CURATOR, unit)).contains("units");
    }

    @Test
    void opensNothingForThoseWhoHaveNone() {
        MentoringUnit unit = UnitFixtures.aPair();
        CurrentPerson colleague = Someone.ofSchool(UnitFixtures.SCHOOL, 77, Role.MENTOR);

        assertThat(path(null, colleague, unit)).isEmpty();
        assertThat(path(null, Someone.ofCentre(92, Role.METHODIST), unit)).isEmpty();
        assertThat(path(null, Someone.unknown(), unit)).isEmpty();
    }

    @Test
    void opensOnePairForItsMembersAndItsSchoolOnly() {
        MentoringUnit unit = UnitFixtures.aPair();
        CurrentPerson colleague = Someone.ofSchool(UnitFixtures.SCHOOL, 77, Role.MENTOR);

        assertThat(path(UNIT, MENTEE, unit)).contains("units/7/plan");
        assertThat(path(UNIT, CURATOR, unit)).contains("units/7/plan");
        assertThat(path(UNIT, colleague, unit)).isEmpty();
        assertThat(path(UNIT, OTHER_CURATOR, unit)).isEmpty();
        assertThat(path(8L, CURATOR, unit)).isEmpty();
        assertThat(path(UNIT, CURATOR, UnitFixtures.aProposedPair())).isEmpty();
    }

    @Test
    void countsTheRowsOfAnApprovedPlan() {
        MentoringUnit unit = UnitFixtures.aPair();
        plan = PlanFixtures.anApproved();
        plan.mark(1, PlanItem.Fact.done(PlanFixtures.TODAY, null), PlanFixtures.TODAY);

        assertThat(places(HIMSELF, unit).done(null, MENTOR)).contains(new Done(1, 2));
        assertThat(places(HIMSELF, unit).done(UNIT, MENTOR)).contains(new Done(1, 2));
    }

    @Test
    void leavesCancelledRowsOut() {
        plan = PlanFixtures.anApproved();
        PlanItem.Fact cancelled =
                new PlanItem.Fact(PlanItem.Status.CANCELLED, null, null, "Курсы отменены");
        plan.mark(1, cancelled, PlanFixtures.TODAY);

        assertThat(places(HIMSELF, UnitFixtures.aPair()).done(null, MENTOR))
                .contains(new Done(0, 1));
    }

    @Test
    void asksNothingByAPlanThatIsBeingWritten() {
        plan = PlanFixtures.aSubmitted();

        assertThat(places(HIMSELF, UnitFixtures.aPair()).done(null, MENTOR)).isEmpty();
        plan = null;
        assertThat(places(HIMSELF, UnitFixtures.aPair()).done(null, MENTOR)).isEmpty();
    }

    @Test
    void asksNothingOfAMenteeOrAFormerMentor() {
        plan = PlanFixtures.anApproved();
        MentoringUnit handedOver = UnitFixtures.aPairWithSuccessorFrom(LocalDate.of(2026, 11, 10));
        PlanPlaces places = places(HIMSELF, handedOver);

        assertThat(places.done(null, UnitFixtures.MENTEE)).isEmpty();
        assertThat(places.done(UNIT, MENTOR)).isEmpty();
        assertThat(places.done(UNIT, UnitFixtures.SUCCESSOR)).isPresent();
        assertThat(places.done(8L, UnitFixtures.SUCCESSOR)).isEmpty();
    }

    @Test
    void showsAMentorsWorkToHimselfAndToTheHeadOfHisSchool() {
        MentoringUnit unit = UnitFixtures.aPair();

        assertThat(places(CURATOR, unit).review(null, MENTOR, CURATOR)).contains("units/7/plan");
        assertThat(places(HIMSELF, unit).review(UNIT, MENTOR, HIMSELF)).contains("units/7/plan");
        assertThat(places(MENTEE, unit).review(null, MENTOR, MENTEE)).isEmpty();
        assertThat(places(OTHER_CURATOR, unit).review(null, MENTOR, OTHER_CURATOR)).isEmpty();
        assertThat(places(CURATOR, unit).review(null, UnitFixtures.MENTEE, CURATOR)).isEmpty();
        assertThat(places(CURATOR, unit).review(null, MENTOR, Someone.unknown())).isEmpty();
    }

    private final class KeptPlans extends Plans {

        @Override
        public Optional<IndividualPlan> current(MentoringUnit unit) {
            return Optional.ofNullable(plan);
        }
    }

    private static final class SchoolsToday extends Schools {

        @Override
        public LocalDate today() {
            return PlanFixtures.TODAY;
        }
    }
}
