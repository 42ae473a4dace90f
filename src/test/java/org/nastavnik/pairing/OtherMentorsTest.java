package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.SchoolYear;

class OtherMentorsTest {

    private static boolean lead(MentoringUnit unit, long person, String form) {
        OtherMentors others = new OtherMentors();
        others.units =
                new Units() {
                    @Override
                    public List<MentoringUnit> ofPerson(
                            long personId, long schoolId, SchoolYear year) {
                        return unit.hasMember(personId) ? List.of(unit) : List.of();
                    }
                };
        return others.lead(List.of(person, 99L), form, UnitFixtures.SCHOOL, UnitFixtures.YEAR);
    }

    @Test
    void menteeWithTwoMentorsInOneFormIsDoubted() {
        assertThat(lead(UnitFixtures.aPair(), UnitFixtures.MENTEE, "TEACHER_TEACHER")).isTrue();
    }

    @Test
    void menteeWithTwoMentorsInDifferentFormsIsNot() {
        assertThat(lead(UnitFixtures.aPair(), UnitFixtures.MENTEE, "TEACHER_STUDENT")).isFalse();
    }

    @Test
    void whoIsAMentorHimselfMayHaveAMentor() {
        assertThat(lead(UnitFixtures.aPair(), UnitFixtures.MENTOR, "TEACHER_TEACHER")).isFalse();
    }

    @Test
    void proposalThatCameToNothingDoesNotCount() {
        MentoringUnit cancelled = UnitFixtures.anAgreedPair();
        cancelled.cancel();

        assertThat(lead(cancelled, UnitFixtures.MENTEE, "TEACHER_TEACHER")).isFalse();
    }
}
