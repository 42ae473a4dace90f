package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

/** Units for which an order on another mentor is offered. */
class LeftUnitsTest {

    private MentoringUnit unit = UnitFixtures.aPair();
    private final Set<Long> takenBack = new HashSet<>();
    private Person mentor = teacherOf(UnitFixtures.SCHOOL);
    private final LeftUnits left = new LeftUnits();

    @BeforeEach
    void aSchoolWithOnePair() {
        left.forms = new MentoringForms();
        left.choices =
                new OrderChoices() {
                    @Override
                    List<MentoringUnit> standing(SchoolYear year) {
                        return List.of(unit);
                    }
                };
        left.consents =
                new Consents() {
                    @Override
                    public Set<Long> takenBack(
                            Collection<Long> personIds,
                            long schoolId,
                            ConsentKind kind,
                            LocalDate day) {
                        return kind == ConsentKind.LABOUR_MENTORING
                                ? personIds.stream()
                                        .filter(takenBack::contains)
                                        .collect(Collectors.toSet())
                                : Set.of();
                    }
                };
        left.persons =
                new Persons() {
                    @Override
                    public List<Person> byIds(Collection<Long> ids, long schoolId) {
                        return ids.stream().map(id -> mentor).toList();
                    }
                };
        left.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return OrderFixtures.TODAY;
                    }
                };
    }

    private static Person teacherOf(long school) {
        Person person =
                new Person(
                        new PersonName("Черновик", "Ким", "Данилович"), Gender.M, LocalDate.EPOCH);
        person.affiliate(
                new Affiliation(school, AffiliationKind.TEACHER, "учитель", LocalDate.EPOCH));
        return Ids.giveChild(person, UnitFixtures.MENTOR);
    }

    private List<EndReason> reasons() {
        return left.of(OrderFixtures.YEAR).stream().map(LeftUnits.Left::reason).toList();
    }

    @Test
    void aPairWithItsMentorNeedsNoOrder() {
        assertThat(reasons()).isEmpty();
    }

    @Test
    void mentorWhoNoLongerWorksHereLeavesHisPair() {
        mentor = teacherOf(UnitFixtures.SCHOOL + 1);

        assertThat(reasons()).containsExactly(EndReason.LEFT_SCHOOL);
    }

    @Test
    void mentorWithoutConsentLeavesHisPair() {
        unit = UnitFixtures.aPairLeftOn(OrderFixtures.TODAY.minusDays(1));

        assertThat(reasons()).containsExactly(EndReason.CONSENT_WITHDRAWN);
    }

    @Test
    void mentorWhoTookBackHisLabourConsentLeavesHisPair() {
        takenBack.add(unit.mentor());

        assertThat(reasons()).containsExactly(EndReason.CONSENT_WITHDRAWN);
    }
}
