package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.SamplePaper;

/** The variants of the orders on plans, on another mentor, on the end of a pair. */
class PairOrdersTest {

    private static final SamplePaper PLANS = SamplePaper.of(PlansApprovalOrder.class);
    private static final SamplePaper REPLACEMENT = SamplePaper.of(MentorReplacementOrder.class);
    private static final SamplePaper STOP = SamplePaper.of(MentoringStopOrder.class);

    @Test
    void namesTheOnlyPlanInTheText() throws IOException {
        JsonObject plan = PLANS.item("plans", 0);

        assertThat(PLANS.with("single", plan).with("superseding", false).text("single"))
                .contains(
                        "\nОб утверждении индивидуального плана\n",
                        "1. Утвердить индивидуальный план (комплекс мероприятий) наставнической"
                                + " пары П-01 (наставник – Образцов-Тестов П.И., наставляемый –"
                                + " Учебная М.О.; версия 1).",
                        "2. Наставнику с 13.10.2026 организовать работу в соответствии с"
                                + " утверждённым индивидуальным планом.",
                        "4. Контроль")
                .doesNotContain("риложени", "утратившими");
    }

    @Test
    void numbersThirtyPlans() throws IOException {
        assertThat(PLANS.repeated("plans", 10).with("internal", false).text("long"))
                .contains("\n30\tГ-01\tПримерова Анна Сергеевна\t")
                .doesNotContain("служебного пользования");
    }

    @Test
    void namesNoPupilWhoseMentorChanges() throws IOException {
        SamplePaper pair =
                REPLACEMENT
                        .with("internal", true)
                        .with("group", false)
                        .with("code", Json.createValue("П-02"))
                        .with("reason", Json.createValue("увольнение"))
                        .without("acquainted")
                        .without("basis");

        assertThat(pair.text("pupils"))
                .contains(
                        "1. Прекратить с 01.02.2027 исполнение учителем математики"
                                + " Образцовым-Тестовым Петром Ильичом обязанностей наставника в"
                                + " наставнической паре П-02 в связи с увольнением.",
                        "участников наставнической пары и законных представителей",
                        "6. Контроль")
                .doesNotContain("Показов", "Сафин", "Мамедов", "Основание");
    }

    @Test
    void stopsASinglePairOfStaffInOnePoint() throws IOException {
        SamplePaper single = STOP.only("units", 1).with("internal", false).without("basis");

        assertThat(single.text("single"))
                .contains(
                        "1. Прекратить с 11.03.2027 работу наставнической группы Г-02 (наставник –"
                                + " учитель математики Образцов-Тестов П.И., наставляемые – ученик"
                                + " 8 «А» класса Показов К.Ю., ученица 8 «А» класса Ким А.) в"
                                + " связи с личной просьбой наставника.",
                        "2. Освободить от обязанностей наставника Образцова-Тестова Петра Ильича")
                .doesNotContain("Приложение", "1.1.", "Основание");
    }

    @Test
    void releasesNobodyWhoHasAnotherPair() throws IOException {
        assertThat(STOP.without("released").text("unreleased"))
                .contains("2. Внести в приказ", "4. Контроль")
                .doesNotContain("Освободить");
    }

    @Test
    void numbersThirtyPairsThatStop() throws IOException {
        assertThat(STOP.repeated("units", 15).repeated("released", 2).text("long"))
                .contains(
                        "1.30. группы Г-02 – с 11.03.2027",
                        "2.2. Образцова-Тестова Петра Ильича, учителя математики, с 11.03.2027.",
                        "\n30\tГ-02\t");
    }
}
