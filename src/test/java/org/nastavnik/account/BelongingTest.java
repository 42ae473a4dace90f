package org.nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class BelongingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Set<Long> schoolsOfRoles = new HashSet<>(Set.of(1L));
    private final Person person =
            new Person(new PersonName("Тестова", "Яна", null), Gender.F, DAY) {
                @Override
                public long id() {
                    return 15;
                }
            };
    private final Belonging belonging = new Belonging();

    BelongingTest() {
        belonging.assignments =
                new RoleAssignments() {
                    @Override
                    public boolean withinOnly(long personId, long schoolId) {
                        return Set.of(schoolId).containsAll(schoolsOfRoles);
                    }
                };
        person.affiliate(new Affiliation(1, AffiliationKind.TEACHER, null, DAY));
    }

    @Test
    void oneOfTheSchoolIsItsAlone() {
        assertThat(belonging.onlyTo(1, person)).isTrue();
    }

    @Test
    void roleElsewhereIsEnoughToBeSomebodyElses() {
        schoolsOfRoles.add(2L);

        assertThat(belonging.onlyTo(1, person)).isFalse();
    }

    @Test
    void placeElsewhereIsEnoughToBeSomebodyElses() {
        person.affiliate(new Affiliation(2, AffiliationKind.TEACHER, null, DAY));

        assertThat(belonging.onlyTo(1, person)).isFalse();
    }
}
