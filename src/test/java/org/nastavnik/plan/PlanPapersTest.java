package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;

/** What routes and personalised programmes say in the cases that the samples do not show. */
class PlanPapersTest {

    private static final PaperSample ROUTE = PaperSample.of("mentee-route");
    private static final PaperSample PROGRAMME = PaperSample.of("personalised-programme");

    @Test
    void routeOfATeacherIsSeenByNoRepresentative() {
        String teacher =
                """
                {"post": "учитель физики", "name":
                 {"lastName": "Учебная", "firstName": "Майя", "middleName": "Олеговна", "gender": "F"}}
                """;

        assertThat(
                        ROUTE.with("/mentee", teacher)
                                .with("/minor", "false")
                                .without("/need")
                                .text("teacher"))
                .contains("\nС маршрутом ознакомлена:\n", "М.О.\u00a0Учебная")
                .doesNotContain("Законный представитель", "Запрос");
    }

    @Test
    void routeShowsWhatWasDoneAndWhatWasPutOff() {
        assertThat(ROUTE.text("facts"))
                .contains(
                        "\t13.10.2026. Выбрана тема «Мосты нашего города»\n",
                        "\tПеренесено на январь\n",
                        "Выступление на школьной конференции\t\n");
    }

    @Test
    void programmeLeavesBlanksInItsMarkUntilAnOrderApproves() {
        assertThat(PROGRAMME.without("/approval/order").text("draft"))
                .contains("_____________ Т.А.\u00a0Показова\nПриказ от ____________ №\u00a0____\n");
    }

    @Test
    void programmeSaysOfAParticipantOnlyWhatIsKnown() {
        assertThat(
                        PROGRAMME
                                .without("/mentor/experience")
                                .without("/mentee/experience")
                                .text("unknown"))
                .contains(
                        "Пётр Ильич, учитель математики; высшая квалификационная категория\n",
                        "Учебная Майя Олеговна, учитель физики\n");
    }

    @Test
    void programmeNamesDifficultiesLater() {
        assertThat(PROGRAMME.with("/difficulties", "[]").with("/strengths", "[]").text("first-day"))
                .contains(
                        "Затруднения: не выявлены.",
                        "Сильные стороны: будут уточнены в ходе работы.");
    }
}
