package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class PupilNamesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 28);

    private static final PupilNames NAMES =
            PupilNames.of(
                    List.of(
                            person(AffiliationKind.PUPIL, "Тестова", "Мария", "Сергеевна"),
                            person(AffiliationKind.TEACHER, "Примерова", "Анна", "Петровна")),
                    1,
                    DAY);

    private static Person person(AffiliationKind kind, String last, String first, String middle) {
        Person person = new Person(new PersonName(last, first, middle), Gender.F, DAY);
        person.affiliate(new Affiliation(1, kind, "7 «А»", DAY));
        return person;
    }

    @Test
    void findsAPupilInAnyCaseAndOrder() {
        assertThat(NAMES.in("Занимались с Марией Тестовой. Тестову М. хвалили; М.С. Тестова рада."))
                .containsExactly("Марией Тестовой", "Тестову М", "М.С. Тестова");
    }

    @Test
    void leavesGrownUpsAndMereSurnamesAlone() {
        assertThat(NAMES.in("Анна Примерова и тестова группа")).isEmpty();
    }

    @Test
    void tellsSurnamesThatStandAloneWhateverTheirCase() {
        assertThat(NAMES.surnamesAloneIn("Хвалили Тестову. С Марией Тестовой и Примеровой ясно."))
                .containsExactly("Тестову");
    }

    @Test
    void masksNames() {
        assertThat(NAMES.masked("Беседа с Марией Тестовой о плане", "участник"))
                .isEqualTo("Беседа с участник о плане");
    }
}
