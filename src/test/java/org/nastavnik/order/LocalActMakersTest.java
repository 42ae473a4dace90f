package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.SchoolFixtures;
import org.nastavnik.shared.RuleBroken;

/** The acts of a school year out of what the school and its council have done. */
class LocalActMakersTest {

    private static final long YEAR = 2026;

    private final OrderOffice office = new OrderOffice();
    private final ProgrammeYear year =
            SchoolFixtures.yearWith(Map.of("YOUNG_TEACHERS", BigDecimal.valueOf(70)));

    private void approve(String... acts) {
        String[] rest = {
            "effective", "2026-10-02",
            "publisher", String.valueOf(OrderOffice.TEACHER),
            "publishUntil", "2026-10-10"
        };
        Stream<String> rows =
                Stream.of(acts).flatMap(act -> Stream.of("acts.kind", act, "acts.title", "Акт"));
        office.registered(
                OrderType.ACTS_APPROVAL,
                "70-од",
                Stream.concat(rows, Stream.of(rest)).toArray(String[]::new));
    }

    @Nested
    class OfTheRegulation {

        private String text() throws Exception {
            return OrderOffice.plain(office.regulation(year).data(YEAR));
        }

        @Test
        void bearsTheMinutesAndTheOrderThatPutItIntoForce() throws Exception {
            office.adopted("1", LocalDate.of(2026, 8, 28), "О принятии Положения о наставничестве");
            approve("PROGRAMME", "REGULATION");

            assertThat(text())
                    .contains("(протокол от 28.08.2026 № 1)", "Приложение № 2 УТВЕРЖДЕНО")
                    .contains("от 01.10.2026 № 70-од")
                    .contains("«Ученик – ученик» и «Учитель – учитель»")
                    .contains("Положение действует с 02.10.2026");
        }

        @Test
        void bearsNoNumberAsTheOnlyAnnex() throws Exception {
            approve("REGULATION");

            assertThat(text()).contains("Приложение УТВЕРЖДЕНО");
        }

        @Test
        void leavesBlankWhatTheProgramDoesNotKnow() throws Exception {
            office.adopted("1", LocalDate.of(2026, 8, 28), "Об итогах учебного года");

            assertThat(text())
                    .contains("(протокол от ____________ № ____)", "№ ____")
                    .contains("совета родителей (протокол от ____________ № ____)")
                    .contains("не более ____, если приказом")
                    .contains("в соответствии с ____________________.");
            assertThat(office.regulation(year).blanks(YEAR))
                    .containsExactly(
                            ActBlank.COUNCIL,
                            ActBlank.ORDER,
                            ActBlank.OPINIONS,
                            ActBlank.MENTEES,
                            ActBlank.PAY_ACT);
        }

        @Test
        void speaksOfTheStaffOnlyWhereTheYearHasNoOtherForm() throws Exception {
            ProgrammeYear staff = SchoolFixtures.yearOf(List.of("TEACHER_TEACHER"), Map.of());

            assertThat(OrderOffice.plain(office.regulation(staff).data(YEAR)))
                    .contains("о наставничестве педагогических работников", "статьи 351.8")
                    .doesNotContain("Р-145", "совета родителей");
        }

        @Test
        void takesNoMinutesThatAreLaterThanTheOrder() {
            approve("REGULATION");
            office.adopted("4", LocalDate.of(2026, 11, 2), "Об изменении Положения");

            assertThat(office.regulation(year).data(YEAR).council()).isNull();
        }
    }

    @Nested
    class OfTheProgramme {

        @Test
        void printsFormsTargetsAndTermsOfTheYear() throws Exception {
            assertThat(OrderOffice.plain(office.programme(year).data(YEAR)))
                    .contains("на 2026/2027 учебный год", "с 01.09.2026 по 31.05.2027")
                    .contains("Куратор Программы – Тестова Ольга Викторовна")
                    .contains("3.1. Форма наставничества «Ученик – ученик»")
                    .contains("3.2. Форма наставничества «Учитель – учитель»")
                    .contains("не менее 70 %\tбаза наставляемых")
                    .contains("«вход»\tИзмерение показателей участников до начала")
                    .contains("с 12.04.2027 по 30.04.2027");
        }

        @Test
        void knowsEveryFormOfTheOfficialList() throws Exception {
            List<String> codes =
                    new MentoringForms().all().stream().map(MentoringForm::code).toList();

            String text =
                    OrderOffice.plain(
                            office.programme(SchoolFixtures.yearOf(codes, Map.of())).data(YEAR));

            assertThat(text.lines().filter(line -> line.startsWith("Планируемый результат: ")))
                    .hasSize(codes.size());
        }

        @Test
        void isNotWrittenForAYearWithoutForms() {
            ProgrammeMaker maker = office.programme(SchoolFixtures.yearOf(List.of(), Map.of()));

            assertThatThrownBy(() -> maker.gather(YEAR))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("order.rule.yearWithoutForms");
        }
    }
}
