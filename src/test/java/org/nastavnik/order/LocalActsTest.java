package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.SamplePaper;

/** The variants of the acts that the council adopts and an order approves. */
class LocalActsTest {

    private static final SamplePaper REGULATION = SamplePaper.of(MentoringRegulation.class);
    private static final SamplePaper PROGRAMME = SamplePaper.of(MentoringProgramme.class);
    private static final SamplePaper EXTRACT = SamplePaper.of(CouncilExtract.class);

    @Test
    void regulatesThePupilsOnly() throws IOException {
        assertThat(REGULATION.with("staff", false).without("payAct").text("pupils"))
                .contains(
                        "ПОЛОЖЕНИЕ\nо наставничестве обучающихся\n",
                        "организации наставничества обучающихся в Муниципальном",
                        "9. Особенности наставничества обучающихся",
                        "10. Заключительные положения",
                        "10.1. Положение принимается")
                .doesNotContain("три рабочих дня", "Выплаты", "вновь прибывших");
    }

    @Test
    void regulatesTheStaffOnly() throws IOException {
        assertThat(REGULATION.with("pupils", false).text("staff"))
                .contains(
                        "ПОЛОЖЕНИЕ\nо наставничестве педагогических работников\n",
                        "9. Особенности наставничества педагогических работников",
                        "не позднее чем за три рабочих дня",
                        "Выплаты устанавливаются в соответствии с Положением об оплате труда",
                        "10. Заключительные положения")
                .doesNotContain("законного представителя", "педагог-психолог", "несовершеннолетн");
    }

    @Test
    void leavesBlanksInTheMarksOfADraft() throws IOException {
        SamplePaper draft =
                REGULATION
                        .without("registration")
                        .without("council")
                        .without("opinions")
                        .without("annex");

        assertThat(draft.text("draft"))
                .contains(
                        "(протокол от ____________ № ____)",
                        "приказом МБОУ «СОШ № 900» от ____________ № ____",
                        "Положение принимается педагогическим советом и утверждается")
                .doesNotContain("УЧТЕНО", "Приложение №");
    }

    @Test
    void printsNoTableOfAFormThatHasNone() throws IOException {
        assertThat(PROGRAMME.only("forms", 1).text("staff"))
                .contains("3.1. Форма наставничества «Учитель – учитель»", "\nПорядок работы\n")
                .doesNotContain("Пассивный", "Схема реализации", "Этапы реализации\tМероприятия");
    }

    @Test
    void keepsManyStagesAndTargets() throws IOException {
        assertThat(PROGRAMME.repeated("stages", 5).repeated("targets", 6).text("long"))
                .contains("\n36\tДоля участников, пришедших");
    }

    @Test
    void leavesABlankForTheDayOfTheCopy() throws IOException {
        assertThat(EXTRACT.without("certifiedOn").only("items", 1).text("blank"))
                .contains(
                        "4. О кандидатурах наставников.",
                        "СЛУШАЛИ по вопросу 4 «О кандидатурах наставников»: Мамедова А.Г.,"
                                + " председателя методического совета.",
                        "4.1. Одобрить",
                        "Д.П. Черновик\n____________\n")
                .doesNotContain("3.1.");
    }
}
