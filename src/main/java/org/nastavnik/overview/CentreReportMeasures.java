package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.CityIndicators;
import org.nastavnik.monitoring.CityMeasures;
import org.nastavnik.monitoring.Indicator;
import org.nastavnik.monitoring.Satisfaction;
import org.nastavnik.school.Indicators;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Indicators and satisfaction in the analytical report; of very few persons nothing is said. */
@RequestScoped
class CentreReportMeasures {

    private static final Messages WORDS = Messages.in(Locale.forLanguageTag("ru"));
    private static final int FEW = 3;
    private static final int FEW_ANSWERS = 5;

    @Inject Indicators known;
    @Inject CityMeasures measures;

    List<Indicator> indicators(CityIndicators city, SchoolYear year) {
        Map<String, BigDecimal> targets = measures.targets(year);
        return known.all().stream()
                .filter(org.nastavnik.school.Indicator::percent)
                .flatMap(one -> indicator(one, city, targets.get(one.code())).stream())
                .toList();
    }

    private static Optional<Indicator> indicator(
            org.nastavnik.school.Indicator one, CityIndicators city, @Nullable BigDecimal target) {
        return city.counted(one.code())
                .filter(of -> of.whole() >= least(one.code()))
                .filter(of -> of.part() == 0 || of.part() >= FEW)
                .map(
                        of ->
                                Indicator.of(
                                        one.name().replaceAll(",? %", ""),
                                        of.part(),
                                        of.whole(),
                                        target));
    }

    /** Answers are told of five and more. */
    private static int least(String code) {
        return code.startsWith("SATISFACTION") ? FEW_ANSWERS : FEW;
    }

    List<Satisfaction> satisfaction(CityIndicators city) {
        return Stream.of("SATISFACTION_MENTEES", "SATISFACTION_MENTORS")
                .flatMap(
                        code ->
                                city
                                        .content(code)
                                        .map(
                                                of ->
                                                        Satisfaction.of(
                                                                WORDS.text(
                                                                        "overview.report." + code),
                                                                of.whole(),
                                                                of.part()))
                                        .stream())
                .toList();
    }

    /** One of each indicator that has a target. */
    List<String> sentences(CityIndicators city, SchoolYear year) {
        return indicators(city, year).stream()
                .filter(one -> one.target() != null && one.value() != null)
                .map(
                        one ->
                                WORDS.text(
                                        one.reached()
                                                ? "overview.report.draft.reached"
                                                : "overview.report.draft.missed",
                                        one.name(),
                                        one.value(),
                                        one.target()))
                .toList();
    }
}
