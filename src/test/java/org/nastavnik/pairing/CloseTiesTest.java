package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MatchBond.Obstacle;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.LegalRepresentatives;
import org.nastavnik.people.Person;
import org.nastavnik.people.Representatives;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

class CloseTiesTest {

    private static final long SCHOOL = 1;
    private static final long TEACHER = 10;
    private static final long PUPIL = 20;
    private static final long SISTER = 21;
    private static final long MOTHER = 30;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final List<LegalRepresentative> acting = new ArrayList<>();
    private final List<ClassTeacher> teachers = new ArrayList<>();

    private @Nullable Obstacle between(long mentor, long mentee) {
        CloseTies ties = new CloseTies();
        ties.classes =
                new OwnClasses() {
                    @Override
                    List<ClassTeacher> of(long schoolId) {
                        return teachers;
                    }

                    @Override
                    List<ClassTeacher> of(long personId, long schoolId) {
                        return teachers.stream().filter(t -> t.personId() == personId).toList();
                    }
                };
        ties.representatives =
                new Representatives() {
                    @Override
                    public Map<Long, List<LegalRepresentative>> of(
                            Collection<Long> wards, long schoolId) {
                        return acting.stream()
                                .filter(known -> wards.contains(known.wardId()))
                                .collect(Collectors.groupingBy(LegalRepresentative::wardId));
                    }
                };
        ties.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return FIRST;
                    }
                };
        return ties.tell(
                        new MatchBonds(),
                        List.of(TEACHER, SISTER, MOTHER),
                        List.of(pupil(PUPIL)),
                        SCHOOL)
                .between(mentor, mentee)
                .refusal();
    }

    private static Person pupil(long id) {
        Person person = new Person(new PersonName("Учебная", "Майя", null), Gender.F, FIRST);
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.PUPIL, "7 «А»", FIRST));
        return Ids.giveChild(person, id);
    }

    @Test
    void parentIsNotProposedToTheOwnChild() {
        acting.add(LegalRepresentatives.mother(SCHOOL, PUPIL, MOTHER));

        assertThat(between(MOTHER, PUPIL)).isEqualTo(Obstacle.FAMILY);
        assertThat(between(TEACHER, PUPIL)).isNull();
    }

    @Test
    void childrenOfOneParentAreNotProposedToOneAnother() {
        acting.add(LegalRepresentatives.mother(SCHOOL, PUPIL, MOTHER));
        acting.add(LegalRepresentatives.mother(SCHOOL, SISTER, MOTHER));

        assertThat(between(SISTER, PUPIL)).isEqualTo(Obstacle.FAMILY);
    }

    @Test
    void strangersWithoutParentsAreNoFamily() {
        assertThat(between(SISTER, PUPIL)).isNull();
    }

    @Test
    void classTeacherIsNotProposedToPupilsOfHisClass() {
        teachers.add(new ClassTeacher(SCHOOL, TEACHER, "7А"));

        assertThat(between(TEACHER, PUPIL)).isEqualTo(Obstacle.CLASS_TEACHER);
    }

    @Test
    void teacherOfAnotherClassIsProposed() {
        teachers.add(new ClassTeacher(SCHOOL, TEACHER, "7Б"));

        assertThat(between(TEACHER, PUPIL)).isNull();
    }
}
