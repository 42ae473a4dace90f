package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class PersonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate WEDDING = LocalDate.of(2026, 12, 12);

    private final Person person =
            new Person(new PersonName("Новенькая", "Алёна", "Глебовна"), Gender.F, FIRST);

    @Test
    void keepsTheFormerNameForFormerDays() {
        person.rename(new PersonName("Пример", "Алёна", "Глебовна"), WEDDING);

        assertThat(person.name().lastName()).isEqualTo("Пример");
        assertThat(person.nameOn(WEDDING.minusDays(1)).lastName()).isEqualTo("Новенькая");
        assertThat(person.nameOn(WEDDING).lastName()).isEqualTo("Пример");
    }

    @Test
    void forgetsACorrectedSlip() {
        person.correctName(new PersonName("Новенкая", "Алёна", "Глебовна"));

        assertThat(person.nameOn(FIRST).lastName()).isEqualTo("Новенкая");
        assertThat(person.names()).hasSize(1);
    }

    @Test
    void isFoundWithoutTheDotsOfYo() {
        assertThat(person.searchName()).contains(Person.searchKey("АЛЕНА"));
    }

    @Test
    void remembersACorrectedForm() {
        person.correctForms(Map.of(Case.GEN, "Новенькой Алёны Глебовны"));

        assertThat(person.declinable(FIRST).in(Case.GEN).toString())
                .isEqualTo("Новенькой Алёны Глебовны");
    }

    @Test
    void declinesTheNameOfTheDay() {
        person.rename(new PersonName("Пример", "Алёна", "Глебовна"), WEDDING);
        person.correctForms(Map.of(Case.DAT, "Пример Алёне Глебовне"));

        assertThat(person.declinable(FIRST).in(Case.DAT).toString()).startsWith("Новенькой");
    }

    @Test
    void isAMinorUntilTheEighteenthBirthday() {
        person.bornOn(LocalDate.of(2009, 11, 22));

        assertThat(person.isMinorOn(LocalDate.of(2027, 11, 21))).isTrue();
        assertThat(person.isMinorOn(LocalDate.of(2027, 11, 22))).isFalse();
    }

    @Test
    void isRepresentedAloneUntilTheFourteenthBirthdayAndBesideUntilTheEighteenth() {
        person.bornOn(LocalDate.of(2012, 11, 22));

        assertThat(person.isRepresentedAloneOn(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(person.isRepresentedAloneOn(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(person.isRepresentedIn(1, LocalDate.of(2030, 11, 21))).isTrue();
        assertThat(person.isRepresentedIn(1, LocalDate.of(2030, 11, 22))).isFalse();
    }

    @Test
    void isRepresentedAsAPupilOfUnknownAge() {
        person.affiliate(new Affiliation(1, AffiliationKind.PUPIL, "11 «А»", FIRST));

        assertThat(person.isRepresentedIn(1, WEDDING)).isTrue();
        assertThat(person.isRepresentedAloneOn(WEDDING)).isFalse();

        person.bornOn(LocalDate.of(2008, 1, 1));

        assertThat(person.isRepresentedIn(1, WEDDING)).isFalse();
    }

    @Test
    void goesOverToTheSuccessorAndIsItsOnlyFromThenOn() {
        Affiliation known = new Affiliation(1, AffiliationKind.TEACHER, "учитель", FIRST);
        known.teachesSince(LocalDate.of(2019, 9, 1));
        person.affiliate(known);

        boolean came = person.goOver(1, 2, WEDDING);

        assertThat(came).isTrue();
        assertThat(person.affiliationIn(1)).isEmpty();
        assertThat(person.affiliationOn(1, FIRST)).isPresent();
        assertThat(person.postIn(2)).isEqualTo("учитель");
        assertThat(person.affiliationIn(2).orElseThrow().teachingSince())
                .isEqualTo(LocalDate.of(2019, 9, 1));
        assertThat(person.isOnlyOf(2)).isTrue();
        assertThat(person.isOnlyOf(1)).isFalse();
        assertThat(person.goOver(1, 2, WEDDING)).isFalse();
    }

    @Test
    void whoHasLeftStaysAPupilUntilHeIsKnownToBeGrownUp() {
        person.affiliate(new Affiliation(1, AffiliationKind.PUPIL, "9 «А»", FIRST));
        person.leave(1, WEDDING);

        assertThat(person.isPupilOf(1, WEDDING.plusYears(1))).isTrue();
        person.bornOn(WEDDING.minusYears(18));
        assertThat(person.isPupilOf(1, WEDDING.plusYears(1))).isFalse();
        assertThat(person.isPupilOf(1, WEDDING)).as("learned there on that day").isTrue();
        assertThat(person.isPupilIn(1, SchoolYear.of(FIRST), WEDDING.plusYears(1))).isTrue();
    }

    @Test
    void whoLearnsElsewhereIsAPupilHereToo() {
        person.affiliate(new Affiliation(2, AffiliationKind.STUDENT, null, FIRST));
        person.affiliate(new Affiliation(1, AffiliationKind.PARTNER_EMPLOYEE, null, FIRST));

        assertThat(person.isPupilOf(1, WEDDING)).isTrue();
    }

    @Test
    void formerPupilWhoWorksInASchoolIsGrownUp() {
        person.affiliate(new Affiliation(1, AffiliationKind.PUPIL, "9 «А»", FIRST));
        person.leave(1, FIRST);

        person.affiliate(new Affiliation(1, AffiliationKind.TEACHER, null, FIRST.plusDays(1)));

        assertThat(person.isPupilOf(1, WEDDING)).isFalse();
        assertThat(person.isPupilIn(1, SchoolYear.of(FIRST), WEDDING)).isFalse();
    }
}
