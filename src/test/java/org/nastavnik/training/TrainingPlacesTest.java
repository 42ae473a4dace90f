package org.nastavnik.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.training.TrainingFixtures.CURATOR;
import static org.nastavnik.training.TrainingFixtures.MENTOR;
import static org.nastavnik.training.TrainingFixtures.OTHER_SCHOOL;
import static org.nastavnik.training.TrainingFixtures.SCHOOL;
import static org.nastavnik.training.TrainingFixtures.SECOND;
import static org.nastavnik.training.TrainingFixtures.YEAR;
import static org.nastavnik.training.TrainingFixtures.person;

import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.people.Role;
import org.nastavnik.place.GradedKind.Done;
import org.nastavnik.place.WorkMoved;

class TrainingPlacesTest {

    private final TrainingFixtures town = new TrainingFixtures();
    private final TrainingPlaces places = town.places;

    @Test
    void offersTheWholeFirstAndThenEachTask() {
        TrainingTask task = town.aTask(SCHOOL);
        town.aTask(SCHOOL).withdraw();
        town.aTask(OTHER_SCHOOL);

        var offers = places.offers(person(CURATOR, SCHOOL, Role.CURATOR));

        assertThat(offers).extracting(o -> o.subject()).containsExactly(null, task.id());
        assertThat(offers)
                .extracting(o -> o.title())
                .containsExactly("Школа наставника", "Задание");
    }

    @Test
    void offersAMentorNothingToPutIntoACourse() {
        town.aTask(SCHOOL);

        assertThat(places.offers(person(MENTOR, SCHOOL, Role.MENTOR))).isEmpty();
    }

    @Test
    void opensForMentorsAndThoseWhoLeadTheSchool() {
        assertThat(places.path(null, person(MENTOR, SCHOOL, Role.MENTOR)))
                .contains("mentor-school");
        assertThat(places.path(null, person(11, SCHOOL, Role.DIRECTOR))).contains("mentor-school");
        assertThat(places.path(null, person(15, SCHOOL, Role.MENTEE))).isEmpty();
        assertThat(places.path(null, person(3, null, Role.METHODIST))).isEmpty();
    }

    @Test
    void opensATaskOnlyInItsOwnSchool() {
        TrainingTask task = town.aTask(SCHOOL);

        assertThat(places.path(task.id(), person(MENTOR, SCHOOL, Role.MENTOR)))
                .contains("mentor-school/tasks/" + task.id());
        assertThat(places.path(task.id(), person(22, OTHER_SCHOOL, Role.CURATOR))).isEmpty();
        assertThat(places.path(task.id(), person(23, OTHER_SCHOOL, Role.MENTOR))).isEmpty();
        assertThat(places.path(999L, person(MENTOR, SCHOOL, Role.MENTOR))).isEmpty();
    }

    @Test
    void opensNoWithdrawnTask() {
        TrainingTask task = town.aTask(SCHOOL);
        task.withdraw();

        assertThat(places.path(task.id(), person(MENTOR, SCHOOL, Role.MENTOR))).isEmpty();
        assertThat(places.done(task.id(), MENTOR)).isEmpty();
    }

    @Test
    void countsOnlyWhatWasAccepted() {
        TrainingTask first = town.aTask(SCHOOL);
        TrainingTask second = town.aTask(SCHOOL);
        town.aTask(SCHOOL).withdraw();
        town.accepted(first, MENTOR);
        town.aHandedIn(second, MENTOR);
        town.accepted(second, SECOND);

        assertThat(places.done(null, MENTOR)).contains(new Done(1, 2));
        assertThat(places.done(first.id(), MENTOR)).contains(new Done(1, 1));
        assertThat(places.done(second.id(), MENTOR)).contains(new Done(0, 1));
    }

    @Test
    void addsUpTheTasksOfBothSchoolsOfAMentor() {
        town.profiles.add(new MentorProfile(OTHER_SCHOOL, MENTOR, YEAR, "TEACHER_PUPIL"));
        town.accepted(town.aTask(SCHOOL), MENTOR);
        town.aTask(OTHER_SCHOOL);

        assertThat(places.done(null, MENTOR)).contains(new Done(1, 2));
    }

    @Test
    void asksNothingWhereThereAreNoTasksOrNoMentor() {
        assertThat(places.done(null, MENTOR)).isEmpty();

        TrainingTask task = town.aTask(SCHOOL);

        assertThat(places.done(null, 15)).isEmpty();
        assertThat(places.done(task.id(), 15)).isEmpty();
        assertThat(places.done(999L, MENTOR)).isEmpty();
    }

    @Test
    void asksNothingOfAMentorWhomAnOrderReleased() {
        town.aTask(SCHOOL);
        town.profiles.set(
                0,
                new MentorProfile(SCHOOL, MENTOR, YEAR, "TEACHER_TEACHER") {
                    @Override
                    public boolean isOffered() {
                        return false;
                    }
                });

        assertThat(places.done(null, MENTOR)).isEmpty();
    }

    @Test
    void tellsOfANewTaskOncePerMentor() {
        town.school.tellAll(town.aTask(SCHOOL));

        assertThat(town.moved)
                .containsExactly(
                        new WorkMoved("mentor-school", MENTOR),
                        new WorkMoved("mentor-school", SECOND));
    }
}
