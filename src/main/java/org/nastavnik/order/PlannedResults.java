package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.grammar.RussianNumbers;
import org.nastavnik.school.Indicator;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.ProgrammeYear;

/** What a programme year wants to reach: its own targets, else the usual ones. */
@ApplicationScoped
class PlannedResults {

    private static final String PERCENT = ", %";

    @Inject Indicators indicators;

    /**
     * @param value with its unit: «не менее 70 %»
     */
    record Planned(String indicator, String value) {}

    List<Planned> of(ProgrammeYear year) {
        Map<String, BigDecimal> targets = year.targets();
        List<Planned> own =
                indicators.all().stream()
                        .filter(indicator -> targets.containsKey(indicator.code()))
                        .map(
                                indicator ->
                                        planned(
                                                indicator,
                                                Objects.requireNonNull(
                                                        targets.get(indicator.code()))))
                        .toList();
        return own.isEmpty() ? usual() : own;
    }

    /** The unit stands beside the number, not in the name. */
    static String name(Indicator indicator) {
        return indicator.name().replace(PERCENT, "");
    }

    private static List<Planned> usual() {
        return OrderWords.rows("launch.results").stream()
                .map(row -> row.split("\\|"))
                .map(cells -> new Planned(cells[0], cells[1]))
                .toList();
    }

    private static Planned planned(Indicator indicator, BigDecimal target) {
        BigDecimal number = target.stripTrailingZeros();
        boolean whole = indicator.percent() && target.compareTo(BigDecimal.valueOf(100)) >= 0;
        String value =
                indicator.percent() ? RussianNumbers.percent(number) : RussianNumbers.plain(number);
        return new Planned(
                name(indicator), whole ? value : OrderWords.text("launch.atLeast", value));
    }
}
