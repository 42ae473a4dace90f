package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class NamesInTextTest {

    private static final DeclinableName MENTOR =
            DeclinableName.of(new PersonName("Образцов", "Пётр", "Ильич"), Gender.M);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Образцов Пётр Ильич",
                "Образцов Петр Ильич, учитель математики",
                "Пётр Ильич Образцов",
                "образцов пётр",
                "Образцова Петра Ильича",
                "Учебная Майя Олеговна, Образцов Пётр Ильич и Сафин Фарид"
            })
    void findsTheFullName(String text) {
        assertThat(new NamesInText(text).names(MENTOR)).isEqualTo(NamesInText.IN_FULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Образцов П.И.",
                "Образцов П. И.",
                "Образцов П.",
                "П.И. Образцов",
                "П. И. Образцов",
                "М.О. Учебная; П.И. Образцов",
                "Образцову П.И."
            })
    void findsInitialsOnEitherSide(String text) {
        assertThat(new NamesInText(text).names(MENTOR)).isEqualTo(NamesInText.BY_INITIALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Учебная Майя Олеговна",
                "Образцов Иван Ильич",
                "Образцов С.И.",
                "Образцов П.С.",
                "И.И. Образцов Старший",
                "Образцовский Пётр Ильич"
            })
    void takesNoOtherForHim(String text) {
        assertThat(new NamesInText(text).names(MENTOR)).isEqualTo(NamesInText.NOT);
    }

    @Test
    void aSurnameAloneIsAWeakSign() {
        assertThat(new NamesInText("Образцов, учитель").names(MENTOR))
                .isEqualTo(NamesInText.BY_SURNAME);
    }

    @Test
    void aNameOfSeveralWordsIsFound() {
        DeclinableName ali =
                DeclinableName.of(new PersonName("Мамедов", "Али", "Гасан оглы"), Gender.M);

        assertThat(new NamesInText("Мамедов Али Гасан оглы, 7 «А»").names(ali))
                .isEqualTo(NamesInText.IN_FULL);
    }
}
