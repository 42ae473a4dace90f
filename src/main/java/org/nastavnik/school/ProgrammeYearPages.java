package org.nastavnik.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of the programme year show. */
@RequestScoped
class ProgrammeYearPages {

    @Inject ProgrammeYears years;
    @Inject BeginYear begin;
    @Inject MentoringForms kinds;
    @Inject Indicators indicators;
    @Inject Instance<YearEnd> ends;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** The year asked for; without one, or for one nobody has heard of, that of today. */
    ProgrammeYear year(@Nullable Integer startYear) {
        SchoolYear now = SchoolYear.of(schools.today());
        SchoolYear asked = startYear == null ? now : new SchoolYear(startYear);
        return years.find(current.schoolId(), asked)
                .orElseGet(() -> years.of(current.schoolId(), now));
    }

    ProgrammeYearPage show(ProgrammeYear year, String typedReason, Problems problems) {
        Ui ui = new Ui(visitor);
        ProgrammeYearPage.May may = may(year);
        return new ProgrammeYearPage(
                year.year().startYear(),
                year.year().slashed(),
                year.stateOn(schools.today()).name(),
                ui.date(year.period().from()),
                ui.date(year.period().to()),
                year.pupils(),
                year.staff(),
                kinds.all().stream()
                        .filter(form -> year.forms().contains(form.code()))
                        .map(MentoringForm::name)
                        .toList(),
                contingents(year, ui),
                ui.date(year.countedOn()),
                targets(year),
                year.regionalBasis(),
                ui.date(year.closedOn()),
                Objects.requireNonNullElse(year.reopenReason(), ""),
                may.close() ? unfinished(year.year()) : List.of(),
                others(year),
                may,
                typedReason,
                problems);
    }

    List<YearEnd.Open> unfinished(SchoolYear year) {
        return ends.stream().flatMap(end -> end.open(current.schoolId(), year).stream()).toList();
    }

    private ProgrammeYearPage.May may(ProgrammeYear year) {
        boolean curator = current.is(Role.CURATOR);
        boolean director = current.is(Role.DIRECTOR);
        boolean completing = year.stateOn(schools.today()) == ProgrammeYear.State.COMPLETING;
        return new ProgrammeYearPage.May(
                curator && !year.isClosed(),
                (curator || director) && completing,
                director && year.isClosed(),
                curator && begin.next(current.schoolId()).isPresent());
    }

    private List<ProgrammeYearPage.Other> others(ProgrammeYear shown) {
        return years.of(current.schoolId()).stream()
                .map(ProgrammeYear::year)
                .filter(year -> !year.equals(shown.year()))
                .map(year -> new ProgrammeYearPage.Other(year.startYear(), year.slashed()))
                .toList();
    }

    private static List<ProgrammeYearPage.Row> contingents(ProgrammeYear year, Ui ui) {
        return year.contingents().entrySet().stream()
                .map(
                        counted ->
                                new ProgrammeYearPage.Row(
                                        ui.t("school.contingent." + counted.getKey()),
                                        counted.getValue().toString()))
                .toList();
    }

    private List<ProgrammeYearPage.Row> targets(ProgrammeYear year) {
        Map<String, BigDecimal> set = year.targets();
        List<ProgrammeYearPage.Row> rows = new ArrayList<>();
        for (Indicator indicator : indicators.all()) {
            BigDecimal target = set.get(indicator.code());
            if (target != null) {
                String number = target.stripTrailingZeros().toPlainString().replace('.', ',');
                rows.add(new ProgrammeYearPage.Row(indicator.name(), number));
            }
        }
        return rows;
    }

    YearFormPage form(ProgrammeYear year, YearForm form, Problems problems, boolean stale) {
        Ui ui = new Ui(visitor);
        return new YearFormPage(
                year.year().startYear(),
                year.year().slashed(),
                version(year),
                form,
                problems,
                stale ? kept(year, ui) : List.of(),
                kinds.all().stream().map(k -> new Option(k.code(), k.name())).toList(),
                Arrays.stream(Contingent.values())
                        .map(c -> new YearFormPage.Count(YearForm.COUNT + c, c.name()))
                        .toList(),
                indicators.all().stream().map(i -> target(i, year.year())).toList());
    }

    /** What is not kept yet has no version; the first to write it makes it. */
    static long version(ProgrammeYear year) {
        return year.isKept() ? year.version() : 0;
    }

    private static YearFormPage.Target target(Indicator indicator, SchoolYear year) {
        return new YearFormPage.Target(
                YearForm.TARGET + indicator.code(),
                indicator.name(),
                indicator
                        .publishedFor(year)
                        .map(t -> t.stripTrailingZeros().toPlainString())
                        .orElse(""));
    }

    /** As the page of the year shows it now, for one who comes second. */
    private List<String> kept(ProgrammeYear year, Ui ui) {
        ProgrammeYearPage now = show(year, "", new Problems());
        return Stream.of(
                        List.of(now.from() + " – " + now.to()),
                        now.forms(),
                        now.contingents().stream().map(r -> r.label() + ": " + r.value()).toList(),
                        now.targets().stream().map(r -> r.label() + ": " + r.value()).toList(),
                        List.of(ui.t("school.year.basis") + ": " + now.regionalBasis()))
                .flatMap(List::stream)
                .toList();
    }
}
