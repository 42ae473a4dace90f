package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Indicator;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.ProgrammeYear;

/** Targets and terms of monitoring: those that the order of the year's launch has set, if any. */
@ApplicationScoped
class ProgrammePlans {

    @Inject Orders orders;
    @Inject PlannedResults results;
    @Inject ProgrammeTexts texts;
    @Inject Indicators indicators;

    List<MentoringProgramme.Target> targets(ProgrammeYear year) {
        return launch(year)
                .map(order -> order.entries().rows("results"))
                .map(
                        rows ->
                                rows.stream()
                                        .map(
                                                row ->
                                                        new PlannedResults.Planned(
                                                                row.required("indicator"),
                                                                row.required("target")))
                                        .toList())
                .orElseGet(() -> results.of(year))
                .stream()
                .map(this::target)
                .toList();
    }

    private MentoringProgramme.Target target(PlannedResults.Planned planned) {
        return new MentoringProgramme.Target(
                planned.indicator(), planned.value(), texts.source(code(planned.indicator())));
    }

    private @Nullable String code(String name) {
        return indicators.all().stream()
                .filter(indicator -> PlannedResults.name(indicator).equals(name))
                .map(Indicator::code)
                .findFirst()
                .orElse(null);
    }

    List<MentoringProgramme.MonitoringStage> monitoring(ProgrammeYear year) {
        return launch(year)
                .map(order -> order.entries().rows("monitoring"))
                .map(
                        rows ->
                                rows.stream()
                                        .map(
                                                row ->
                                                        stage(
                                                                row.required("stage"),
                                                                row.requiredDay("from"),
                                                                row.requiredDay("to")))
                                        .toList())
                .orElseGet(() -> usual(year));
    }

    private List<MentoringProgramme.MonitoringStage> usual(ProgrammeYear year) {
        return OrderWords.rows("launch.monitoring").stream()
                .map(row -> row.split("\\|"))
                .map(
                        cells ->
                                stage(
                                        cells[0],
                                        LaunchProposals.day(year.year(), cells[1]),
                                        LaunchProposals.day(year.year(), cells[2])))
                .toList();
    }

    private MentoringProgramme.MonitoringStage stage(String title, LocalDate from, LocalDate to) {
        ProgrammeTexts.Monitored done = texts.monitored(title);
        return new MentoringProgramme.MonitoringStage(
                title, done.content(), from, to, done.responsible());
    }

    private Optional<Order> launch(ProgrammeYear year) {
        Long order = year.orderId();
        return Optional.ofNullable(order).map(id -> orders.byId(id, year.schoolId()));
    }
}
