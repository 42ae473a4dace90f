package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** Prints the way into monitoring, the diagnostics and everybody's own marks. */
@RequestScoped
class MonitoringPages {

    @Inject OpenMonitoring open;
    @Inject CycleStates states;
    @Inject ReckonDiagnostics diagnostics;
    @Inject Measurements measurements;
    @Inject ImpactParameters parameters;
    @Inject MonitoringWords words;
    @Inject Papers papers;
    @Inject CurrentPerson current;

    MonitoringPage page() {
        boolean seesPersons = current.is(Role.CURATOR) || current.is(Role.PSYCHOLOGIST);
        return new MonitoringPage(
                open.year().startYear(),
                open.year().slashed(),
                open.others().stream().map(IndicatorPage.Other::of).toList(),
                states.of(MonitoringStage.PROCESS),
                states.of(MonitoringStage.IMPACT),
                seesPersons,
                seesPersons && !open.isOver(),
                quarters());
    }

    private List<MonitoringPage.Quarter> quarters() {
        List<ComparativeTable.Quarter> begun =
                diagnostics.quarters(current.schoolId(), open.year());
        return IntStream.range(0, begun.size())
                .mapToObj(i -> quarter(Moment.QUARTERS.get(i), begun.get(i)))
                .toList();
    }

    private MonitoringPage.Quarter quarter(Moment moment, ComparativeTable.Quarter quarter) {
        return new MonitoringPage.Quarter(
                "monitoring.months." + moment,
                quarter.participants(),
                quarter.diagnosed(),
                words.percent(quarter.share(), false));
    }

    DiagnosticsPage diagnostics() {
        int year = open.year().startYear();
        return new DiagnosticsPage(
                year,
                open.year().slashed(),
                quarters(),
                diagnostics.units(current.schoolId(), open.year()).stream()
                        .map(this::unit)
                        .toList(),
                papers.about(DocumentKind.D24, year));
    }

    private DiagnosticsPage.Unit unit(ComparativeTable.Unit unit) {
        List<DiagnosticsPage.Row> rows = new ArrayList<>();
        for (ComparativeTable.Participant participant : unit.participants()) {
            String name = participant.name().name().full();
            for (ComparativeTable.Measured measured : participant.competences()) {
                rows.add(row(name, participant.role(), measured));
                name = "";
            }
        }
        return new DiagnosticsPage.Unit(unit.code(), unit.form(), rows);
    }

    private DiagnosticsPage.Row row(String name, String role, ComparativeTable.Measured measured) {
        return new DiagnosticsPage.Row(
                name,
                role,
                measured.competence(),
                words.number(measured.entry(), false),
                words.number(measured.first(), false),
                words.number(measured.second(), false),
                words.number(measured.third(), false),
                measured.lacksEntry()
                        ? words.ui().t("monitoring.noEntry")
                        : words.signed(measured.change(), false),
                Objects.requireNonNullElse(measured.note(), ""));
    }

    OwnMeasurementsPage mine() {
        return new OwnMeasurementsPage(
                measurements.ofPerson(current.personId(), current.schoolId()).stream()
                        .map(this::own)
                        .toList());
    }

    private OwnMeasurementsPage.Row own(Measurement known) {
        return new OwnMeasurementsPage.Row(
                known.year().slashed(),
                known.isCompetence() ? known.about() : name(known.parameter()),
                words.ui().t("monitoring.moment." + known.moment()),
                words.number(known.mark()),
                words.ui().date(known.measuredOn()),
                by(known.method(), known));
    }

    private String by(@Nullable String method, Measurement known) {
        return method == null
                ? ""
                : words.ui()
                        .t("monitoring.by", words.ui().t("people.role." + known.byRole()), method);
    }

    private String name(String code) {
        return parameters.find(code).map(ImpactParameter::name).orElse(code);
    }
}
