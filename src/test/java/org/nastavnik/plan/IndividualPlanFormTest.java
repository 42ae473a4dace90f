package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.plan.PlanFixtures.aDraft;
import static org.nastavnik.plan.PlanFixtures.anApproved;
import static org.nastavnik.plan.PlanFixtures.lessons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class IndividualPlanFormTest {

    private static final String SCHOOL =
            "Муниципальное бюджетное общеобразовательное учреждение «Ершовская средняя"
                    + " общеобразовательная школа»";

    private static IndividualPlanForm.Around around(String schoolName, String form) {
        return around(schoolName, form, null);
    }

    private static IndividualPlanForm.Around around(
            String schoolName, String form, IndividualPlanForm.@Nullable Superseded superseded) {
        return new IndividualPlanForm.Around(
                new Letterhead(
                        null, InstitutionName.of(schoolName), "МБОУ «Ершовская СОШ»", "с. Ершово"),
                new Signatory(
                        Post.of("директор школы"), name("Образцова", "Нина", "Павловна", Gender.F)),
                new MentoringForms().byCode(form),
                name("Примеров", "Пётр", "Ильич", Gender.M),
                List.of(name("Показова", "Любовь", "Игоревна", Gender.F)),
                id -> "Показова Л.И.",
                superseded);
    }

    @Test
    void supersededVersionOfAReApprovedPlanIsPrintableWithItsMark() throws Exception {
        IndividualPlanForm.Superseded mark =
                new IndividualPlanForm.Superseded(
                        2, new Registration("110-од", LocalDate.of(2026, 11, 20)));

        assertThat(print(anApproved(), around(SCHOOL, "TEACHER_TEACHER", mark)))
                .contains(
                        "Утратил силу: действует версия 2, утверждённая приказом"
                                + " №\u00a0110-од от 20.11.2026 г.",
                        "Утверждаю");
        assertThat(print(anApproved(), around(SCHOOL, "TEACHER_TEACHER")))
                .doesNotContain("Утратил силу");
    }

    @Test
    void rowForSomeOfAGroupNamesThem() throws Exception {
        IndividualPlan plan = aDraft(lessons().meantFor(Set.of(20L)));

        assertThat(print(plan, around(SCHOOL, "TEACHER_TEACHER")))
                .contains("Разработка технологической карты урока (для: Показова Л.И.)");
    }

    private static DeclinableName name(String last, String first, String middle, Gender gender) {
        return DeclinableName.of(new PersonName(last, first, middle), gender);
    }

    private static String print(IndividualPlan plan, IndividualPlanForm.Around around)
            throws Exception {
        return PaperText.of(IndividualPlanForm.of(plan, around));
    }

    @Test
    void printsAnApprovedPlanAsTheOfficialForm() throws Exception {
        String text = print(anApproved(), around(SCHOOL, "TEACHER_TEACHER"));

        assertThat(text)
                .contains(
                        "Муниципальное бюджетное общеобразовательное учреждение",
                        "«Ершовская средняя общеобразовательная школа»",
                        "Утверждаю",
                        "Директор школы",
                        "Образцова\u00a0Н.П.",
                        "Образовательная организация. МБОУ «Ершовская СОШ»",
                        "Форма наставничества. «Учитель – учитель»",
                        "ФИО наставника. Примеров Пётр Ильич",
                        "ФИО наставляемых. Показова Любовь Игоревна",
                        "Освоить проектирование современного урока",
                        "Разработка технологической карты урока",
                        "октябрь – ноябрь 2026 г.",
                        "дистанционный",
                        "Технологические карты пяти уроков",
                        "молодых специалистов и т. п.\tКонкурсы.",
                        "Тренд-сессии.")
                .containsPattern("Приказ №.100.к от.02\\.11\\.2026")
                .doesNotContain("{{");
    }

    @Test
    void leavesBlanksForTheOrderOfADraft() throws Exception {
        String text = print(aDraft(lessons()), around(SCHOOL, "TEACHER_TEACHER"));

        assertThat(text).contains("Приказ №\u00a0____ от __________");
    }

    @Test
    void printsARowThatLacksColumnsAsItStands() throws Exception {
        IndividualPlan plan = aDraft(PlanItem.Terms.onlyContent("Хакатоны по физике"));

        assertThat(print(plan, around(SCHOOL, "TEACHER_TEACHER"))).contains("Хакатоны по физике");
    }

    @Test
    void hasNoAnnexRowForAFormWithoutAnnex() throws Exception {
        String form =
                new MentoringForms()
                        .all().stream()
                                .filter(f -> f.annex() == null)
                                .findFirst()
                                .orElseThrow()
                                .code();

        String text = print(anApproved(), around(SCHOOL, form));

        assertThat(text)
                .contains("Разработка технологической карты")
                .doesNotContain("Тренд", "необходимо планировать", "Примерные форматы");
    }

    @Test
    void printsASchoolWithoutAQuotedName() throws Exception {
        String text = print(anApproved(), around("Ершовская школа", "TEACHER_TEACHER"));

        assertThat(text).contains("Ершовская школа\n");
    }
}
