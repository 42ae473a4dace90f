package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class PersonPostTest {

    private static final LocalDate HIRED = LocalDate.of(2026, 9, 1);
    private static final LocalDate PROMOTED = LocalDate.of(2027, 1, 11);

    private static Person promoted() {
        Person person =
                new Person(new PersonName("Образцова", "Анна", null), Gender.F, LocalDate.EPOCH);
        person.affiliate(new Affiliation(1, AffiliationKind.TEACHER, "учитель", HIRED))
                .endOn(PROMOTED.minusDays(1));
        person.affiliate(new Affiliation(1, AffiliationKind.LEADER, "завуч", PROMOTED));
        return person;
    }

    private static String postOn(LocalDate day) {
        return promoted().affiliationOn(1, day).map(Affiliation::postOrGrade).orElse("");
    }

    @Test
    void hasThePostOfTheDay() {
        assertThat(postOn(PROMOTED.minusDays(1))).isEqualTo("учитель");
        assertThat(postOn(PROMOTED)).isEqualTo("завуч");
    }

    @Test
    void hasThePresentPostOnDaysBeforeTheFirst() {
        assertThat(postOn(HIRED.minusDays(1))).isEqualTo("завуч");
    }

    @Test
    void remembersACorrectedFormOfThePost() {
        Person person = promoted();
        Affiliation present = person.affiliationIn(1).orElseThrow();

        present.correctForms(Map.of(Case.INS, "заведующим учебной частью"));

        assertThat(person.declinable(present).in(Case.INS))
                .hasToString("заведующим учебной частью");
        assertThat(person.declinable(present).in(Case.GEN)).hasToString("завуча");
    }

    @Test
    void forgetsTheFormsOnlyWhenThePostIsAnother() {
        Person person = promoted();
        Affiliation present = person.affiliationIn(1).orElseThrow();
        present.correctForms(Map.of(Case.INS, "заведующим учебной частью"));

        present.become(AffiliationKind.TEACHER, "завуч");
        assertThat(person.declinable(present).forms().byCase()).hasSize(1);

        present.become(AffiliationKind.TEACHER, "учитель");
        assertThat(person.declinable(present).in(Case.INS)).hasToString("учителем");
    }
}
