package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;

class BestPracticeTest {

    private static final PaperSample PRACTICE = PaperSample.of("best-practice");

    @Test
    void leavesOutWhatIsNotWritten() {
        String text =
                PRACTICE.without("/practice/problem")
                        .without("/practice/resources")
                        .without("/practice/replication")
                        .without("/practice/scaling")
                        .without("/practice/risks")
                        .with("/practice/attachments", "[]")
                        .text("short");

        assertThat(text)
                .contains("Результаты\n– проведено 8")
                .doesNotContain("Проблема", "Ресурсы", "Возможность", "Риски", "Приложение");
    }

    @Test
    void hasALineForTheSignatureOfEachAuthor() {
        String authors =
                """
                ["Примерова А.С., педагог-психолог", "обучающийся 7 класса, участник П-03"]
                """;

        assertThat(PRACTICE.with("/practice/authors", authors).text("authors"))
                .contains(
                        "Авторы. Примерова А.С., педагог-психолог; обучающийся 7 класса, участник",
                        "\nПримерова А.С., педагог-психолог\t\t\n\t\t(подпись)\nобучающийся 7 класса");
    }
}
