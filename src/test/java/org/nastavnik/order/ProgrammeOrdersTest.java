package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.SamplePaper;

/** The variants of the orders that begin a programme year. */
class ProgrammeOrdersTest {

    private static final SamplePaper LAUNCH = SamplePaper.of(ProgrammeLaunchOrder.class);
    private static final SamplePaper CURATOR = SamplePaper.of(CuratorOrder.class);
    private static final SamplePaper APPROVAL = SamplePaper.of(ActsApprovalOrder.class);
    private static final SamplePaper ACCESS = SamplePaper.of(AccessibilityOrder.class);

    @Test
    void launchesTheModelWhereItIsNew() throws IOException {
        assertThat(LAUNCH.with("continued", false).text("new"))
                .contains(
                        "\nО внедрении целевой модели наставничества\n",
                        "1. Внедрить в МБОУ «СОШ № 900» целевую модель наставничества в 2026/2027",
                        "состав рабочей группы по внедрению целевой модели")
                .doesNotContain("продолжени", "Продолжить");
    }

    @Test
    void keepsAGroupAndResultsOfManyRows() throws IOException {
        assertThat(LAUNCH.repeated("group", 6).repeated("results", 7).text("long"))
                .contains("\n36\tОбразцов-Тестов Пётр Ильич\t", "\n35\tЧисло публикаций");
    }

    @Test
    void appointsTheFirstCuratorWithoutReleasingAnybody() throws IOException {
        assertThat(CURATOR.without("former").without("allowance").without("basis").text("first"))
                .contains(
                        "1. Назначить куратором программы наставничества Тестову Ольгу Викторовну",
                        "2. Куратору программы наставничества Тестовой О.В.:",
                        "2.1. вести базу",
                        "3. Контроль за исполнением")
                .doesNotContain("Освободить", "доплату", "Основание", "передать");
    }

    @Test
    void numbersTheAllowanceAfterTheDuties() throws IOException {
        assertThat(CURATOR.without("former").text("allowance"))
                .contains("3. Установить Тестовой О.В. с 12.01.2027 доплату", "4. Контроль");
    }

    @Test
    void approvesASingleActInOnePoint() throws IOException {
        SamplePaper single =
                APPROVAL.with("subjects", Json.createArrayBuilder().add("дорожная карта").build())
                        .only("acts", 2)
                        .only("repealed", 1);

        assertThat(single.text("single"))
                .contains(
                        "\nОб утверждении дорожной карты\n",
                        "1. Утвердить Дорожную карту (план мероприятий) реализации",
                        "учебном году (приложение).",
                        "2. Ввести утверждённый документ в действие",
                        "3. Признать утратившим силу приказ от 29.08.2025 № 88-од «Об",
                        "4. Учителю информатики Мамедову А.Г. до 10.09.2026 разместить утверждённый"
                                + " документ",
                        "ознакомить с ним ")
                .doesNotContain("1.1.", "3.1.");
    }

    @Test
    void leavesNoGapWhereNothingIsRepealed() throws IOException {
        assertThat(APPROVAL.without("repealed").text("fresh"))
                .contains("3. Учителю информатики", "4. Контроль")
                .doesNotContain("утративш");
    }

    @Test
    void countsOnASchoolWithoutAPsychologist() throws IOException {
        assertThat(ACCESS.without("psychologist").repeated("measures", 7).text("long"))
                .contains("2.3. до 21.09.2026", "3. Контроль", "\n35\tСопровождение")
                .doesNotContain("Педагогу-психологу");
    }
}
