package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.order.OrderFixtures.TODAY;
import static org.nastavnik.order.OrderFixtures.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.site.Problems;

class OrderTextCheckTest {

    private static final Grounds COUNTRY = Grounds.of(List.of());

    private static List<String> findings(String text) {
        Problems found = new Problems();
        OrderTextCheck.check(text, YEAR, TODAY, COUNTRY, found);
        return found.of(Problems.FORM).stream().map(Problems.Problem::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"на 2021-2022 учебный год", "в 2021/22 году", "2025 – 2026"})
    void findsAnotherSchoolYear(String text) {
        assertThat(findings(text)).containsExactly("order.check.staleYear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "в 2026/2027 учебном году",
                "программа на 2021–2025 годы",
                "от 25.12.2019 № Р-145",
                "на период до 2030 года"
            })
    void findsNothingInYearsThatBelong(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"приказ {{number}}", "приказ от ________ №", "}"})
    void findsWhatATemplateLeft(String text) {
        assertThat(findings(text)).containsExactly("order.check.leftover");
    }

    @Test
    void findsAnActThatIsNotYetInForce() {
        Problems found = new Problems();

        OrderTextCheck.check(
                "Во исполнение статьи 351.8 Трудового кодекса",
                YEAR,
                LocalDate.of(2025, 2, 28),
                COUNTRY,
                found);

        assertThat(found.of(Problems.FORM))
                .extracting(Problems.Problem::key)
                .containsExactly("order.check.actComing");
    }

    @Test
    void proposesOnlyActsInForceAndOfTheRegime() {
        String pupils = COUNTRY.preamble(TODAY, Ground.Regime.PUPILS, "", Optional.empty());
        String old =
                COUNTRY.preamble(
                        LocalDate.of(2024, 9, 1), Ground.Regime.STAFF, "", Optional.empty());

        assertThat(pupils).contains("Р-145", "1264-р").doesNotContain("351.8");
        assertThat(old).isEqualTo("в целях реализации целевой модели наставничества");
    }

    @Test
    void putsActsOfTheRegionAfterThoseOfTheCountry() {
        String text =
                COUNTRY.preamble(
                        TODAY,
                        Ground.Regime.STAFF,
                        "распоряжения Департамента от 14.01.2026 № 5-р",
                        Optional.empty());

        assertThat(text)
                .contains("до 2030 года», распоряжения Департамента от 14.01.2026 № 5-р, в целях");
    }

    @Test
    void namesTheOrderThatAppointedTheMentors() {
        OrderLine appointment = new OrderLine("82-од", TODAY, "О назначении наставников");

        assertThat(COUNTRY.preamble(TODAY, Ground.Regime.STAFF, "", Optional.of(appointment)))
                .startsWith("Во исполнение статьи 351.8")
                .endsWith("на основании приказа от 05.10.2026 № 82-од «О назначении наставников»");
    }

    @Test
    void asksNothingOfAPreambleThatItProposedItself() {
        for (Ground.Regime regime : Ground.Regime.values()) {
            assertThat(findings(COUNTRY.preamble(TODAY, regime, "", Optional.empty()))).isEmpty();
        }
    }
}
