package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.site.Problems;

/** Orders that interrupt or complete the work of pairs, from the form to the registered paper. */
class UnitOrdersTest {

    private static final LocalDate FIXED_ON = LocalDate.of(2026, 9, 22);

    private final OrderOffice office = new OrderOffice();
    private final Problems problems = new Problems();

    @BeforeEach
    void fixed() {
        office.fixedBy("100-к", FIXED_ON);
    }

    private MentoringUnit staff() {
        return office.with(UnitFixtures.unitOfStaff(OrderOffice.TEACHER, OrderOffice.SUCCESSOR));
    }

    private MentoringUnit ofPupil() {
        return office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));
    }

    private static String id(MentoringUnit unit) {
        return String.valueOf(unit.id());
    }

    @Nested
    class OfCompletion {

        private Order order(MentoringUnit unit) {
            return office.on(LocalDate.of(2027, 5, 24))
                    .registered(
                            OrderType.COMPLETION,
                            "87-од",
                            "units",
                            id(unit),
                            "lastDay",
                            "2027-05-31",
                            "reportUntil",
                            "2027-06-07");
        }

        @Test
        void namesTheOnlyPairOfStaffInTheText() throws Exception {
            Order order = order(staff());

            assertThat(order.title()).isEqualTo("О завершении работы наставнической пары");
            assertThat(office.text(order))
                    .contains("О завершении работы наставнической пары\n")
                    .contains("1. Завершить 31.05.2027 работу наставнической пары П-01")
                    .contains("(наставник – учитель физики Черновик К.Д., наставляемый –")
                    .contains("закреплённой приказом от 22.09.2026 № 100-к «О закреплении")
                    .contains("3. Наставнику до 07.06.2027 завершить записи")
                    .contains("4. Заместителю директора по УВР Тестовой О.В. до 07.06.2027")
                    .contains("5. Контроль")
                    .doesNotContain("риложени", "законных представителей");
        }

        @Test
        void namesPupilsInAnAnnexForTheSchoolsOwnUse() throws Exception {
            Order order = order(ofPupil());

            assertThat(order.title()).isEqualTo("О завершении работы наставнических пар (групп)");
            assertThat(office.text(order))
                    .contains("согласно приложению.", "и законных представителей")
                    .contains("Приложение\nк приказу МБОУ «СОШ № 900»\nот 24.05.2027 № 87-од")
                    .contains("Для служебного пользования школы")
                    .contains("П-01\t«Ученик – ученик»\tЧерновик Ким Данилович, учитель физики\t")
                    .containsOnlyOnce("Учебная Майя");
        }

        @Test
        void asksForNothingBeforeTheLastDay() {
            office.draft(
                    OrderType.COMPLETION,
                    problems,
                    "units",
                    id(staff()),
                    "lastDay",
                    "2027-05-31",
                    "reportUntil",
                    "2027-05-24");

            assertThat(problems.of("reportUntil"))
                    .extracting(Problems.Problem::key)
                    .containsExactly("order.problem.reportBeforeEnd");
        }
    }

    @Nested
    class OfSuspension {

        private final String[] days = {"from", "2026-10-05", "to", "2026-10-25"};

        private Order order(MentoringUnit unit, String reason) {
            return office.registered(
                    OrderType.SUSPENSION,
                    "6-од",
                    "units",
                    id(unit),
                    days[0],
                    days[1],
                    days[2],
                    days[3],
                    "because",
                    reason);
        }

        @Test
        void saysWhenAndWhyAPairRestsAndWhenItGoesOn() throws Exception {
            assertThat(office.text(order(staff(), "длительная командировка")))
                    .contains("О приостановлении работы наставнической пары\n")
                    .contains("1. Приостановить с 05.10.2026 по 25.10.2026 работу наставнической")
                    .contains("в связи с длительной командировкой.")
                    .contains("2. Возобновить работу указанной пары с 26.10.2026.")
                    .doesNotContain("риложени");
        }

        @Test
        void needsNoReason() throws Exception {
            assertThat(office.text(order(ofPupil(), "")))
                    .contains("1. Приостановить с 05.10.2026 по 25.10.2026 работу наставнических")
                    .contains("согласно приложению.")
                    .doesNotContain("в связи");
        }
    }

    @Nested
    class OfSubstitution {

        private Order order(MentoringUnit unit, long substitute) {
            return Objects.requireNonNull(
                    office.registered(
                            OrderType.SUBSTITUTION,
                            "9-к",
                            "unit",
                            id(unit),
                            "mentor",
                            String.valueOf(substitute),
                            "from",
                            "2026-10-05",
                            "to",
                            "2026-10-25",
                            "because",
                            "командировка"));
        }

        @Test
        void laysTheDutiesOnAnotherUntilTheMentorIsBack() throws Exception {
            assertThat(office.text(order(staff(), OrderOffice.CURATOR)))
                    .contains("1. На время отсутствия учителя физики Черновика Кима Даниловича")
                    .contains("в связи с командировкой возложить с 05.10.2026 по 25.10.2026")
                    .contains("обязанностей наставника Показова Петра Ильича (наставническая пара")
                    .contains("на заместителя директора по УВР Тестову Ольгу Викторовну.")
                    .contains("3. Учителю физики Черновику К.Д. приступить", "с 26.10.2026.")
                    .contains("Основание: письменное согласие Тестовой О.В. от 07.09.2026;")
                    .contains("к трудовому договору Тестовой О.В. от 10.09.2026 № 14.");
        }

        @Test
        void namesNoPupilInTheText() throws Exception {
            assertThat(office.text(order(ofPupil(), OrderOffice.CURATOR)))
                    .contains("обязанностей наставника в наставнической паре П-01 на заместителя")
                    .doesNotContain("Майя", "Основание");
        }

        @Test
        void namesAPupilWhoMentorsInAnAnnexOnly() throws Exception {
            MentoringUnit unit =
                    office.with(UnitFixtures.unitOf(OrderOffice.PUPIL, OrderOffice.SUCCESSOR));

            assertThat(office.text(order(unit, OrderOffice.TEACHER)))
                    .contains("1. На время отсутствия наставника в связи с командировкой")
                    .contains("на участника программы наставничества, указанного в приложении.")
                    .contains("Для служебного пользования школы")
                    .containsOnlyOnce("Учебная Майя Олеговна, ");
        }
    }
}
