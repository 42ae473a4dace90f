package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitoringInCompendiumTest {

    private static final DepersonalisedData.Cell FEW =
            new DepersonalisedData.Cell(true, false, null);

    private final MonitoringInCompendium monitoring = new MonitoringInCompendium();

    private static DepersonalisedData.Cell told(Integer count) {
        return new DepersonalisedData.Cell(false, false, count);
    }

    private static DepersonalisedData.Measure share(
            DepersonalisedData.Cell part, DepersonalisedData.Cell whole, String value) {
        return new DepersonalisedData.Measure(
                "Охват",
                true,
                part,
                whole,
                value == null ? null : new BigDecimal(value),
                BigDecimal.valueOf(70),
                "достигнут");
    }

    @Test
    void aShareIsPrintedWithItsTarget() {
        assertThat(MonitoringInCompendium.line(share(told(5), told(7), "71.4")))
                .contains(
                        new CompendiumPart.IndicatorLine(
                                "Охват", "70\u00a0%", "71,4\u00a0%", "достигнут"));
    }

    @Test
    void whatThePackageHidesTheCompendiumHides() {
        assertThat(MonitoringInCompendium.line(share(FEW, told(9), null)))
                .map(CompendiumPart.IndicatorLine::value)
                .contains("скрыто");
    }

    @Test
    void anIndicatorOfWhichNothingIsKnownHasNoLine() {
        assertThat(MonitoringInCompendium.line(share(told(null), told(9), null))).isEmpty();
    }

    @Test
    void whatOnlyThePsychologistMayTellDoesNotLeaveTheSchool() {
        monitoring.parameters = new ImpactParameters();
        List<Impact> measured =
                monitoring.parameters.of(ImpactParameter.Audience.PUPIL).stream()
                        .map(one -> Impact.of(one.name(), one.fallIsGood(), pairs(6)))
                        .toList();
        ImpactFindings found =
                new ImpactFindings(
                        List.of(
                                new ImpactFindings.Group(
                                        ImpactParameter.Audience.PUPIL,
                                        6,
                                        measured,
                                        null,
                                        List.of())),
                        true);

        assertThat(monitoring.told(found, true)).isEqualTo(measured);
        assertThat(monitoring.told(found, false))
                .extracting(Impact::parameter)
                .isNotEmpty()
                .doesNotContain("уровень личностной тревожности");
    }

    @Test
    void aParameterThatNobodyWasMeasuredInTwiceIsLeftOut() {
        monitoring.parameters = new ImpactParameters();
        ImpactFindings found =
                new ImpactFindings(
                        List.of(
                                new ImpactFindings.Group(
                                        ImpactParameter.Audience.PUPIL,
                                        0,
                                        List.of(Impact.of("внимание", false, List.of())),
                                        null,
                                        List.of())),
                        true);

        assertThat(monitoring.told(found, true)).isEmpty();
    }

    private static List<Impact.Pair> pairs(int persons) {
        return Collections.nCopies(
                persons, new Impact.Pair(BigDecimal.valueOf(4), BigDecimal.valueOf(6)));
    }
}
