package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Typed;

/** Prints the first stage of monitoring. */
@RequestScoped
class ProcessPages {

    @Inject OpenMonitoring open;
    @Inject CycleStates states;
    @Inject ReckonProcess process;
    @Inject MonitoringWords words;
    @Inject Papers papers;
    @Inject CurrentPerson current;

    ProcessPage page() {
        ProcessFindings found = process.of(current.schoolId(), open.year());
        Optional<MonitoringCycle> cycle = open.seen(MonitoringStage.PROCESS);
        List<SwotFactor> kept = cycle.map(MonitoringCycle::factors).orElse(List.of());
        int year = open.year().startYear();
        return new ProcessPage(
                year,
                open.year().slashed(),
                states.of(MonitoringStage.PROCESS),
                found.asked().stream().map(this::asked).toList(),
                found.groups().stream().map(this::group).toList(),
                found.satisfaction().stream().map(this::content).toList(),
                words.shares(found.satisfactionChart()),
                found.curatorMarks().stream()
                        .map(mark -> new ProcessPage.Mark(mark.statement(), mark.mark()))
                        .toList(),
                fields(kept.isEmpty() ? found.draft() : kept),
                !kept.isEmpty(),
                cycle.map(c -> Typed.lines(c.conclusions())).orElse(List.of()),
                cycle.map(c -> Typed.lines(c.proposals())).orElse(List.of()),
                papers.about(DocumentKind.D25, year),
                missing(found, !kept.isEmpty()),
                papers.about(DocumentKind.D26, year));
    }

    static @Nullable String missing(ProcessFindings found, boolean swotKept) {
        if (!found.askedAfterTheWork()) {
            return "monitoring.report.noLastSurvey";
        }
        return swotKept ? null : "monitoring.report.after";
    }

    private ProcessPage.Asked asked(ProcessMonitoringReport.Asked known) {
        return new ProcessPage.Asked(
                known.who(),
                known.turnout().asked(),
                known.turnout().answered(),
                words.percent(known.turnout().share(), false));
    }

    private ProcessPage.Group group(ProcessMonitoringReport.Group group) {
        return new ProcessPage.Group(
                group.group(),
                group.expectations().stream().map(this::row).toList(),
                words.marks(group.chart()));
    }

    private ProcessPage.Row row(ProcessMonitoringReport.Expectation found) {
        return new ProcessPage.Row(
                found.no(),
                found.question(),
                words.score(found.expected()),
                found.expected().n(),
                words.score(found.found()),
                found.found().n(),
                words.signed(found.difference(), false));
    }

    private ProcessPage.Content content(Satisfaction known) {
        return new ProcessPage.Content(
                known.group(),
                known.n(),
                known.few() ? words.number(null, true) : String.valueOf(known.content()),
                words.percent(known.share(), known.few()));
    }

    static List<ProcessPage.Field> fields(List<SwotFactor> factors) {
        return Arrays.stream(SwotField.values())
                .map(
                        field ->
                                new ProcessPage.Field(
                                        "monitoring.swot." + field,
                                        factors.stream()
                                                .filter(factor -> factor.field() == field)
                                                .map(ProcessPages::factor)
                                                .toList()))
                .toList();
    }

    private static ProcessPage.Factor factor(SwotFactor factor) {
        return new ProcessPage.Factor(
                factor.words(), Objects.requireNonNullElse(factor.source(), ""));
    }
}
