package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.ChartData;
import org.nastavnik.monitoring.DepersonalisedData.Cell;
import org.nastavnik.monitoring.MethodCentreReport;
import org.nastavnik.monitoring.SmallCells;
import org.nastavnik.monitoring.SmallColumn;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Forms, years and charts of the analytical report. */
@RequestScoped
class CentreReportCharts {

    private static final Messages WORDS = Messages.in(Locale.forLanguageTag("ru"));

    /** More bars than that cannot be read on a page. */
    private static final int MOST_BARS = 8;

    /** Percents at which the bands of coverage begin. */
    private static final List<Integer> BANDS = List.of(1, 2, 5, 10, 20, 40);

    @Inject CityFigures figures;
    @Inject MentoringForms forms;

    /** Participants of a school year. */
    record OfYear(SchoolYear year, long mentors, long mentees) {}

    /** As the database answers: form, schools, pairs, groups, mentees. */
    private record OfForm(String form, int schools, int pairs, int groups, int mentees) {

        static OfForm of(@Nullable Object[] row, MentoringForms known) {
            return new OfForm(
                    known.byCode(String.valueOf(row[0])).name(),
                    (int) CityFigures.number(row[1]),
                    (int) CityFigures.number(row[2]),
                    (int) CityFigures.number(row[3]),
                    (int) CityFigures.number(row[4]));
        }
    }

    List<MethodCentreReport.FormNumbers> forms(SchoolYear year, LocalDate day) {
        List<OfForm> rows =
                figures.byForm(year, day).stream()
                        .map(row -> OfForm.of(row, forms))
                        .sorted((one, other) -> other.mentees() - one.mentees())
                        .toList();
        List<Integer> persons = rows.stream().map(OfForm::mentees).toList();
        List<Boolean> small = persons.stream().map(SmallCells::isSmall).toList();
        SmallColumn mentees = SmallColumn.ofPersons(persons, sum(persons));
        SmallColumn pairs = work(rows.stream().map(OfForm::pairs).toList(), small);
        SmallColumn groups = work(rows.stream().map(OfForm::groups).toList(), small);
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i ->
                                new MethodCentreReport.FormNumbers(
                                        rows.get(i).form(),
                                        rows.get(i).schools(),
                                        Cell.of(pairs.cells().get(i)),
                                        Cell.of(groups.cells().get(i)),
                                        Cell.of(mentees.cells().get(i))))
                .toList();
    }

    private static SmallColumn work(List<Integer> numbers, List<Boolean> small) {
        return SmallColumn.ofWork(numbers, sum(numbers), small);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    @Nullable ChartData formsChart(SchoolYear year, LocalDate day) {
        return formsChart(forms(year, day));
    }

    /** A cake without one of its pieces would lie about the others. */
    static @Nullable ChartData formsChart(List<MethodCentreReport.FormNumbers> all) {
        if (all.stream().anyMatch(form -> form.mentees().count() == null)) {
            return null;
        }
        return chart(
                "overview.report.chart.forms",
                all.stream().map(MethodCentreReport.FormNumbers::form).toList(),
                series("overview.report.chart.mentees", all, form -> number(form.mentees())));
    }

    private static @Nullable BigDecimal number(Cell cell) {
        Integer count = cell.count();
        return count == null ? null : BigDecimal.valueOf(count);
    }

    /** Only of schools whose share may be told; of many schools how many there are of each size. */
    static @Nullable ChartData coverage(List<MethodCentreReport.SchoolNumbers> schools) {
        List<MethodCentreReport.SchoolNumbers> told =
                schools.stream().filter(school -> school.coverage().value() != null).toList();
        if (told.size() > MOST_BARS) {
            return coverageOfMany(
                    told.stream()
                            .map(school -> Objects.requireNonNull(school.coverage().value()))
                            .toList());
        }
        return chart(
                "overview.report.chart.coverage",
                told.stream().map(MethodCentreReport.SchoolNumbers::school).toList(),
                series("overview.report.chart.share", told, school -> school.coverage().value()));
    }

    private static @Nullable ChartData coverageOfMany(List<BigDecimal> shares) {
        List<String> bands = new ArrayList<>();
        List<Integer> schools = new ArrayList<>();
        for (int i = 0; i <= BANDS.size(); i++) {
            BigDecimal from = i == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(BANDS.get(i - 1));
            BigDecimal to = i == BANDS.size() ? null : BigDecimal.valueOf(BANDS.get(i));
            bands.add(
                    to == null
                            ? WORDS.text("overview.report.chart.band.last", from)
                            : WORDS.text("overview.report.chart.band", from, to));
            schools.add(
                    (int)
                            shares.stream()
                                    .filter(share -> share.compareTo(from) >= 0)
                                    .filter(share -> to == null || share.compareTo(to) < 0)
                                    .count());
        }
        return chart(
                "overview.report.chart.coverage.many",
                bands,
                series("overview.report.chart.schools", schools, BigDecimal::valueOf));
    }

    List<OfYear> years(SchoolYear year, LocalDate day) {
        return figures.byYear(year, day).stream()
                .map(
                        row ->
                                new OfYear(
                                        new SchoolYear((int) CityFigures.number(row[0])),
                                        CityFigures.number(row[1]),
                                        CityFigures.number(row[2])))
                .toList();
    }

    /** A single year shows no course. */
    static @Nullable ChartData yearsChart(List<OfYear> years) {
        return years.size() < 2
                ? null
                : chart(
                        "overview.report.chart.years",
                        years.stream().map(one -> one.year().slashed()).toList(),
                        series(
                                "overview.report.chart.mentors",
                                years,
                                one -> BigDecimal.valueOf(one.mentors())),
                        series(
                                "overview.report.chart.mentees",
                                years,
                                one -> BigDecimal.valueOf(one.mentees())));
    }

    static List<MethodCentreReport.Change> changes(List<OfYear> years, SchoolYear year) {
        return List.of(
                change("overview.report.change.mentors", years, year, OfYear::mentors),
                change("overview.report.change.mentees", years, year, OfYear::mentees));
    }

    private static MethodCentreReport.Change change(
            String key, List<OfYear> years, SchoolYear year, Function<OfYear, Long> number) {
        return MethodCentreReport.Change.of(
                WORDS.text(key),
                in(years, year.startYear() - 1, number),
                in(years, year.startYear(), number));
    }

    private static @Nullable BigDecimal in(
            List<OfYear> years, int startYear, Function<OfYear, Long> number) {
        return years.stream()
                .filter(one -> one.year().startYear() == startYear)
                .map(one -> BigDecimal.valueOf(Objects.requireNonNull(number.apply(one))))
                .findFirst()
                .orElse(null);
    }

    private static <T> ChartData.Series series(
            String key, List<T> all, Function<T, @Nullable BigDecimal> value) {
        return new ChartData.Series(WORDS.text(key), all.stream().map(value).toList());
    }

    private static @Nullable ChartData chart(
            String key, List<String> categories, ChartData.Series... series) {
        return categories.isEmpty()
                ? null
                : new ChartData(WORDS.text(key), categories, List.of(series));
    }
}
