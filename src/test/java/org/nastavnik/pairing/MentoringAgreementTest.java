package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Institution;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class MentoringAgreementTest {

    private static final long SCHOOL = UnitFixtures.SCHOOL;
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 21);

    private static Person person(String surname, AffiliationKind kind, String postOrGrade) {
        Person person =
                new Person(new PersonName(surname, "Любовь", null), Gender.F, LocalDate.EPOCH);
        person.affiliate(new Affiliation(SCHOOL, kind, postOrGrade, LocalDate.EPOCH));
        return person;
    }

    private static MentoringAgreement.Party party(Person person) {
        return MentoringAgreement.Party.of(person, SCHOOL, SIGNED, null);
    }

    private static String text(Person mentor, Person mentee) throws Exception {
        Signatory director =
                new Signatory(
                        Post.of("директор"),
                        DeclinableName.of(new PersonName("Показов", "Лев", null), Gender.M));
        return PaperText.of(
                MentoringAgreement.of(
                        UnitFixtures.anAgreedPair(),
                        new MentoringAgreement.Around(
                                new Institution(
                                        InstitutionName.of("Школа"),
                                        InstitutionName.of("Школа"),
                                        "Город",
                                        null,
                                        null),
                                "Город",
                                director,
                                null,
                                "«Учитель – учитель»",
                                party(mentor),
                                List.of(party(mentee)),
                                director)));
    }

    @Test
    void isDraftedForTeachersWithoutRepresentatives() throws Exception {
        String text =
                text(
                        person("Образцова", AffiliationKind.TEACHER, "учитель"),
                        person("Примерова", AffiliationKind.TEACHER, ""));

        assertThat(text)
                .contains(
                        "СОГЛАШЕНИЕ О НАСТАВНИЧЕСТВЕ №\u00a0____\n",
                        "в лице директора Показова Льва, действующего на основании Устава,",
                        "и Примерова Любовь (далее\u00a0– Наставляемый)",
                        "с\u00a001.10.2026 по\u00a031.05.2027")
                .doesNotContain("законн", "ИНН");
    }

    @Test
    void leavesBlanksForTheRepresentativesOfPupils() throws Exception {
        Person child = person("Пробных", AffiliationKind.PUPIL, "6 «Б»");
        child.bornOn(SIGNED.minusYears(12));

        assertThat(text(person("Черновик", AffiliationKind.PUPIL, "10 «А»"), child))
                .contains(
                        "Черновик Любовь, ученица 10 «А» класса, действующая с согласия законного"
                                + " представителя ______________________________",
                        "Пробных Любовь, ученица 6 «Б» класса, в лице законного представителя ____",
                        "Участие законного представителя\n",
                        "\nНаставник\t\t\t\tЛ.\u00a0Черновик\n",
                        "\nЗаконный представитель Наставника\t\t\t\t\n")
                .doesNotContain("Л.\u00a0Пробных");
    }
}
