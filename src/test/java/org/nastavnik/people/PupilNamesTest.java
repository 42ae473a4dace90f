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

    @Test
    void whoWasLetGoIsMaskedInTheTextsOfHisYear() {
        Person grown = person(AffiliationKind.PUPIL, "Учебная", "Вера", "Ильинична");
        grown.bornOn(DAY.minusYears(18));
        grown.leave(1, DAY);

        PupilNames june = PupilNames.of(List.of(grown), 1, DAY.plusDays(20));
        PupilNames nextJune = PupilNames.of(List.of(grown), 1, DAY.plusYears(1));

        assertThat(june.masked("Хвалили Веру Учебную", "участник")).isEqualTo("Хвалили участник");
        assertThat(nextJune.in("Вера Учебная пришла наставником")).isEmpty();
    }

    @Test
    void whoWasLetGoAndWhoseAgeIsUnknownStaysAPupilEver() {
        Person gone = person(AffiliationKind.PUPIL, "Учебная", "Вера", "Ильинична");
        gone.leave(1, DAY);
        gone.affiliate(new Affiliation(1, AffiliationKind.GRADUATE, null, DAY.plusDays(1)));

        PupilNames names = PupilNames.of(List.of(gone), 1, DAY.plusYears(2));

        assertThat(names.in("Вера Учебная")).containsExactly("Вера Учебная");
    }
}
