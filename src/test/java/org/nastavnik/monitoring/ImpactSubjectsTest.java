package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.KnownOnes;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class ImpactSubjectsTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 10);

    @Test
    void pupilWhoHasFinishedTheSchoolIsStillMeasured() {
        LocalDate last = JUNE.minusDays(16);
        Person graduate = new Person(new PersonName("Тестова", "Яна", null), Gender.F, last);
        graduate.bornOn(JUNE.minusYears(18).minusDays(1));
        graduate.affiliate(
                new Affiliation(
                        UnitFixtures.SCHOOL, AffiliationKind.PUPIL, "11 «А»", last.minusYears(9)));
        graduate.leave(UnitFixtures.SCHOOL, last);
        Ids.giveChild(graduate, UnitFixtures.MENTEE);

        assertThat(
                        subjects(graduate)
                                .of(
                                        ImpactParameter.Audience.PUPIL,
                                        UnitFixtures.SCHOOL,
                                        UnitFixtures.YEAR))
                .containsExactly(graduate);
    }

    private static ImpactSubjects subjects(Person mentee) {
        ImpactSubjects subjects = new ImpactSubjects();
        subjects.units =
                new Units() {
                    @Override
                    public List<MentoringUnit> of(long schoolId, SchoolYear year) {
                        return List.of(UnitFixtures.aPair());
                    }
                };
        subjects.persons =
                new Persons() {
                    @Override
                    public KnownPersons known(Collection<Long> ids) {
                        return KnownOnes.of(mentee);
                    }
                };
        subjects.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return JUNE;
                    }
                };
        return subjects;
    }
}
