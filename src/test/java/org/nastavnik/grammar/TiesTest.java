package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ~} stands for the space, {@code =} for the hyphen at which no line ends. */
class TiesTest {

    private static String shown(String text) {
        return Ties.tied(text).replace('\u00a0', '~').replace('\u2011', '=');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "г. Примерск                     | г.~Примерск",
                "МБОУ «СОШ № 900» г. Примерска   | МБОУ «СОШ №~900» г.~Примерска",
                "приказ от 22.09.2026 № 100-к    | приказ от 22.09.2026 №~100=к",
                "ст. 351.8 ТК РФ, п. 2, ч. 4     | ст.~351.8 ТК РФ, п.~2, ч.~4",
                "15 мая 2027 г.                  | 15 мая 2027~г.",
                "2026 и 2027 гг.                 | 2026 и 2027~гг.",
                "А.А. Образцова                  | А.А.~Образцова",
                "А. А. Образцова                 | А.~А.~Образцова",
                "Образцова А.А.                  | Образцова~А.А.",
                "Образцовой А. А., Тестову К.    | Образцовой~А.~А., Тестову~К.",
                "ул. Учебная, д. 5               | ул.~Учебная, д.~5",
                "пара П-03, группа Г-01          | пара П=03, группа Г=01",
                "от 25.12.2019 № Р-145           | от 25.12.2019 №~Р=145",
                "Федеральный закон № 273-ФЗ      | Федеральный закон №~273=ФЗ",
                "7-й класс, 10-19 лет            | 7=й класс, 10=19 лет"
            })
    void doNotPartAtTheEndOfALine(String text, String tied) {
        assertThat(shown(text)).isEqualTo(tied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Тема встречи",
                "Работа кончена. Следующая встреча в мае.",
                "педагог-психолог",
                "Петрова-Водкина Анна",
                "телефон 8-900-000-00-00",
                "2026-09-01",
                "https://school-900.example/p/7-a",
                "uchitel-7-a@school.example",
                "и т. д. и т. п.",
                "в школе «Росток» №"
            })
    void otherTextStaysAsItIs(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void bareAddressStaysFitToBeCopied() {
        String address = "Подробнее: school.example/2026-27";

        assertThat(Ties.tied(address)).isEqualTo(address);
    }

    @Test
    void whatIsTiedAlreadyStays() {
        String tied = Ties.tied("Приказ № 100-к, г. Примерск, Образцова А.А.");

        assertThat(Ties.tied(tied)).isEqualTo(tied);
    }
}
