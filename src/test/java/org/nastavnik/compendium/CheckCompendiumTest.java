package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class CheckCompendiumTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 15);

    /** Whom the school knows on that day, with and without those who have left. */
    private record Town(Person gone) {

        CheckCompendium check() {
            CheckCompendium check = new CheckCompendium();
            check.attachments =
                    new Attachments() {
                        @Override
                        List<Attachment> of(Attachment.Owner owner) {
                            return List.of();
                        }
                    };
            check.persons =
                    new Persons() {
                        @Override
                        public List<Person> everOf(long schoolId) {
                            return List.of(gone);
                        }

                        @Override
                        public List<Person> of(long schoolId) {
                            return List.of();
                        }
                    };
            check.schools =
                    new Schools() {
                        @Override
                        public LocalDate today() {
                            return JUNE;
                        }
                    };
            return check;
        }
    }

    @Test
    void practiceThatNamesAPupilWhoWasLetGoDoesNotComeIn() {
        Person gone = new Person(new PersonName("Учебная", "Вера", null), Gender.F, JUNE);
        gone.affiliate(new Affiliation(1, AffiliationKind.PUPIL, "9 «А»", JUNE.minusMonths(9)));
        gone.leave(1, JUNE.minusDays(20));
        Practice practice =
                Ids.give(
                        new Practice(
                                1,
                                new SchoolYear(2026),
                                PracticeTest.texts("Вера Учебная выступила"),
                                List.of(10L)),
                        7);

        assertThatThrownBy(() -> new Town(gone).check().requireUnnamed(practice))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("compendium.rule.pupilNamed");
    }
}
