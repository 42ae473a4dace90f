package org.nastavnik.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RussianOrderTest {

    private static List<String> sorted(String... names) {
        return Stream.of(names).sorted(RussianOrder.TEXT).toList();
    }

    @Test
    void putsYoRightAfterYe() {
        assertThat(sorted("Жуков", "Ёлкин", "Ежов", "Елкин", "Якин", "Яшин"))
                .containsExactly("Ежов", "Елкин", "Ёлкин", "Жуков", "Якин", "Яшин");
    }

    @Test
    void putsTheShorterSurnameFirst() {
        List<String> names =
                Stream.of(
                                new PersonName("Примерова", "Анна", null),
                                new PersonName("Примеров", "Яков", null))
                        .sorted(RussianOrder.NAMES)
                        .map(PersonName::lastName)
                        .toList();

        assertThat(names).containsExactly("Примеров", "Примерова");
    }

    @Test
    void putsADoubleSurnameAfterItsFirstHalf() {
        assertThat(sorted("Образцова", "Образцов-Тестов", "Образцов"))
                .containsExactly("Образцов", "Образцов-Тестов", "Образцова");
    }

    @Test
    void putsWhoHasNoPatronymicFirst() {
        List<PersonName> names =
                Stream.of(
                                new PersonName("Тестов", "Али", "Петрович"),
                                new PersonName("Тестов", "Али", null))
                        .sorted(RussianOrder.NAMES)
                        .toList();

        assertThat(names.get(0).middleName()).isNull();
    }

    @Test
    void caresNotForCapitals() {
        assertThat(RussianOrder.TEXT.compare("ЁЛКИН", "ёлкин")).isZero();
    }
}
