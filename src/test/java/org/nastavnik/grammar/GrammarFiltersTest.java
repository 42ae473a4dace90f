package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class GrammarFiltersTest {

    private static final DeclinableName MENTOR =
            DeclinableName.of(new PersonName("Примерова", "Анна", "Сергеевна"), Gender.F);

    private static String apply(Object value, String... filters) {
        Object result = value;
        for (String filter : filters) {
            result = Objects.requireNonNull(GrammarFilters.all().get(filter)).apply(result);
        }
        return result.toString();
    }

    @Test
    void chainsACaseAndAShortForm() {
        assertThat(apply(MENTOR, "gen")).isEqualTo("Примеровой Анны Сергеевны");
        assertThat(apply(MENTOR, "dat", "s")).isEqualTo("Примеровой\u00a0А.С.");
        assertThat(apply(MENTOR, "sig")).isEqualTo("А.С.\u00a0Примерова");
        assertThat(apply(MENTOR, "given")).isEqualTo("Анна Сергеевна");
        assertThat(apply(Post.of("учитель химии"), "acc", "cap")).isEqualTo("Учителя химии");
    }

    @Test
    void writesDatesAndNumbersSoThatTheyDoNotPart() {
        LocalDate day = LocalDate.of(2026, 9, 2);

        assertThat(apply(day, "long")).isEqualTo("2\u00a0сентября\u00a02026\u00a0г.");
        assertThat(apply(day, "dotted")).isEqualTo("02.09.2026");
        assertThat(apply("100-к", "no")).isEqualTo("№\u00a0100-к");
    }

    @Test
    void joinsAList() {
        assertThat(apply(List.of("а", "б", "в"), "list")).isEqualTo("а, б и в");
        assertThat(apply(List.of("а"), "list")).isEqualTo("а");
        assertThat(apply(List.of(), "list")).isEmpty();
    }

    @Test
    void declinesEachOfAList() {
        DeclinableName mentee = DeclinableName.of(new PersonName("Сафин", "Фарид", null), Gender.M);

        assertThat(apply(List.of(MENTOR, mentee), "gen", "list"))
                .isEqualTo("Примеровой Анны Сергеевны и Сафина Фарида");
        assertThat(apply(List.of(MENTOR, mentee), "dat", "s", "list"))
                .isEqualTo("Примеровой\u00a0А.С. и Сафину\u00a0Ф.");
    }

    @Test
    void refusesAValueOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> apply("Примерова", "gen"));
        assertThatIllegalArgumentException().isThrownBy(() -> apply("Примерова", "list"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,пара",
        "2,пары",
        "4,пары",
        "5,пар",
        "0,пар",
        "11,пар",
        "14,пар",
        "21,пара",
        "102,пары",
        "112,пар"
    })
    void choosesTheWordBesideANumber(int number, String word) {
        assertThat(Plural.of(number, "пара", "пары", "пар")).isEqualTo(number + "\u00a0" + word);
    }
}
