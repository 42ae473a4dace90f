package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.order.OrderFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.shared.Period;

/** Preambles out of the country's acts and of those that people wrote down. */
class GroundsTest {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 1, 14);
    private static final Ground REGIONAL =
            act(
                    Ground.Level.REGIONAL,
                    "5-р",
                    Ground.Regime.BOTH,
                    null,
                    "распоряжения Департамента от 14.01.2026 № 5-р «О наставничестве»");

    private static Ground act(
            Ground.Level level,
            String number,
            Ground.Regime regime,
            @Nullable LocalDate last,
            String text) {
        return new Ground(level, number, ADOPTED, new Period(ADOPTED, last), regime, true, text);
    }

    private static String preamble(String yearly, Ground... written) {
        return Grounds.of(List.of(written))
                .preamble(TODAY, Ground.Regime.STAFF, yearly, Optional.empty());
    }

    @Test
    void nameTheCountryThenTheRegionTheTownAndTheSchool() {
        String local = "Положения школы от 14.01.2026 № 12";
        String town = "приказа управления от 14.01.2026 № 112";

        String text =
                preamble(
                        "",
                        act(Ground.Level.LOCAL, "12", Ground.Regime.BOTH, null, local),
                        act(Ground.Level.MUNICIPAL, "112", Ground.Regime.BOTH, null, town),
                        REGIONAL);

        assertThat(text)
                .containsSubsequence("351.8", "1264-р", REGIONAL.text(), town, local, "в целях");
    }

    @Test
    void leaveOutWhatIsOfOthersMentoringOrNotInForce() {
        String text =
                preamble(
                        "",
                        act(Ground.Level.REGIONAL, "7", Ground.Regime.PUPILS, null, "о детях"),
                        act(
                                Ground.Level.REGIONAL,
                                "8",
                                Ground.Regime.BOTH,
                                TODAY.minusDays(1),
                                "о прошлом"));

        assertThat(text).doesNotContain("о детях", "о прошлом");
    }

    @Test
    void doNotRepeatWhatTheYearNames() {
        assertThat(preamble("распоряжения от 14 января 2026 г. № 5-р", REGIONAL))
                .containsOnlyOnce("5-р");
    }

    @Test
    void takeWhatIsWrittenAnewInPlaceOfTheCountrysAct() {
        Ground shipped = CountryGrounds.numbered("1264-р").orElseThrow();
        Ground ended =
                new Ground(
                        shipped.level(),
                        shipped.number(),
                        shipped.date(),
                        new Period(shipped.valid().from(), TODAY.minusDays(1)),
                        shipped.regime(),
                        true,
                        shipped.text());

        Grounds grounds = Grounds.of(List.of(ended));

        assertThat(grounds.all()).hasSameSizeAs(CountryGrounds.all()).contains(ended);
        assertThat(preamble("", ended)).doesNotContain("1264-р");
        assertThat(grounds.namedOutOfForce(shipped.text(), TODAY)).containsExactly(ended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "распоряжения от 14.01.2026 № 5-р",
                "распоряжения от 14 января 2026 г. №\u00a05-р, в целях",
                "распоряжения № 5-р от 14.01.2026"
            })
    void knowAnActByNumberAndDate(String text) {
        assertThat(REGIONAL.isNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "распоряжения от 15.01.2026 № 5-р",
                "распоряжения от 14.01.2026 № 15-р",
                "распоряжения от 14.01.2026 № 5-рп",
                "с 14.01.2026"
            })
    void takeNoOtherActForIt(String text) {
        assertThat(REGIONAL.isNamedIn(text)).isFalse();
    }
}
