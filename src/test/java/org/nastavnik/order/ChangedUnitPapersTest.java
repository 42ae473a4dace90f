package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.SamplePaper;

/** The variants of the orders that interrupt or complete the work of pairs and groups. */
class ChangedUnitPapersTest {

    private static final SamplePaper COMPLETION = SamplePaper.of(MentoringCompletionOrder.class);
    private static final SamplePaper SUSPENSION = SamplePaper.of(MentoringSuspensionOrder.class);
    private static final SamplePaper SUBSTITUTION = SamplePaper.of(MentorSubstitutionOrder.class);

    @Test
    void completesTheOnlyGroupInOnePoint() throws IOException {
        JsonObject group = COMPLETION.item("units", 2);

        assertThat(
                        COMPLETION
                                .with("single", group)
                                .with("internal", false)
                                .only("fixed", 0)
                                .text("single"))
                .contains(
                        "\nО завершении работы наставнической группы\n",
                        "работу наставнической группы Г-01 (наставник – педагог-психолог Примерова"
                                + " А.С., наставляемые – ",
                        "закреплённой приказом от 22.09.2026 № 100-к «О закреплении"
                                + " наставнических пар (групп)».",
                        "период работы указанной группы, исполненными.",
                        "5. Контроль")
                .doesNotContain("риложени");
    }

    @Test
    void completesSixtyPairsOfSeveralOrders() throws IOException {
        assertThat(COMPLETION.repeated("units", 20).text("long"))
                .contains("приказами от 22.09.2026", ", от 12.01.2027 № 3-к", "\n60\tГ-01\t");
    }

    @Test
    void suspendsTheOnlyPairWithoutAReason() throws IOException {
        JsonObject pair = SUSPENSION.item("units", 0);

        assertThat(
                        SUSPENSION
                                .with("single", pair)
                                .with("internal", false)
                                .without("reason")
                                .text("single"))
                .contains(
                        "\nО приостановлении работы наставнической пары\n",
                        "наставляемый – учитель математики Учебная М.О.).",
                        "3. Наставнику перенести мероприятия индивидуального плана")
                .doesNotContain("риложени", "в связи");
    }

    @Test
    void namesMentorsWhoArePupilsInAnAnnex() throws IOException {
        assertThat(
                        SUBSTITUTION
                                .with("annexed", true)
                                .with("internal", true)
                                .with("group", false)
                                .without("basis")
                                .text("annexed"))
                .contains(
                        "наставнической паре Г-01 на участника программы",
                        "3. Считать прежнего наставника",
                        "Приложение\n",
                        "Для служебного пользования школы")
                .doesNotContain("Основание", "Образцова-Тестова");
    }
}
