package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class DeclensionTest {

    static Stream<Answers.NameLine> names() {
        return Answers.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void declinesAName(Answers.NameLine line) {
        List<String> forms = Answers.oblique().stream().map(line::declined).toList();

        assertThat(forms).isEqualTo(line.forms());
    }

    @ParameterizedTest
    @CsvSource({
        "M,ACC,Образцов-Тестов,Пётр,Ильич,Образцова-Тестова Петра Ильича",
        "F,DAT,Примерова,Анна,Сергеевна,Примеровой Анне Сергеевне",
        "M,GEN,Мамедов,Али,Гасан оглы,Мамедова Али Гасан оглы",
        "F,INS,Мамедова,Лейла,Гасан кызы,Мамедовой Лейлой Гасан кызы",
        "M,INS,Сафин,Фарид,,Сафиным Фаридом",
        "M,PRE,Толстой,Лев,Николаевич,Толстом Льве Николаевиче",
        "F,GEN,Черных,Любовь,Ильинична,Черных Любови Ильиничны",
        "M,NOM,Черных,Илья,Фомич,Черных Илья Фомич"
    })
    void declinesAWholeName(
            Gender gender, Case wanted, String last, String first, String middle, String expected) {
        PersonName declined = Declension.of(new PersonName(last, first, middle), gender, wanted);

        assertThat(declined.full()).isEqualTo(expected);
    }

    @Test
    void prefersTheFormCorrectedByHand() {
        NameForms forms = new NameForms(java.util.Map.of(Case.GEN, "Лева Ивана Петровича"));
        DeclinableName name =
                DeclinableName.of(new PersonName("Лев", "Иван", "Петрович"), Gender.M, forms);

        assertThat(name.in(Case.GEN)).hasToString("Лева Ивана Петровича");
        assertThat(name.in(Case.GEN).name().surnameFirst()).isEqualTo("Лева\u00a0И.П.");
        assertThat(name.in(Case.DAT)).hasToString("Льву Ивану Петровичу");
    }

    @Test
    void keepsTheWordsOfACorrectionInTheirParts() {
        NameForms forms = new NameForms(java.util.Map.of(Case.DAT, "Мамедову Али Гасану оглы"));
        DeclinableName name =
                DeclinableName.of(new PersonName("Мамедов", "Али", "Гасан оглы"), Gender.M, forms);

        assertThat(name.in(Case.DAT).name())
                .isEqualTo(new PersonName("Мамедову", "Али", "Гасану оглы"));
    }
}
