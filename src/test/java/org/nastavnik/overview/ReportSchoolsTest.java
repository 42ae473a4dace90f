package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.ChartData;
import org.nastavnik.monitoring.DepersonalisedData;
import org.nastavnik.monitoring.MethodCentreReport;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.shared.SchoolYear;

class ReportSchoolsTest {

    private static SchoolFigures school(String name, long covered, long pupils) {
        SchoolFigures school = new SchoolFigures(1, name, "ACTIVE", null);
        school.put(Figure.FIXED, covered);
        school.put(Figure.MENTEES, covered);
        school.put(Figure.COVERED, covered);
        school.put(Figure.PUPILS, pupils);
        return school;
    }

    @Test
    void shareOfTwoPersonsIsHiddenAndWithItTheTotal() {
        ReportSchools report =
                new ReportSchools(
                        List.of(
                                school("Большая", 40, 400),
                                school("Малая", 2, 50),
                                school("Средняя", 10, 100)));

        assertThat(report.lines())
                .extracting(MethodCentreReport.SchoolNumbers::coverage)
                .extracting(Outcome::hidden)
                .containsExactly(false, true, false);
        assertThat(report.totals().coverage().hidden()).isTrue();
    }

    @Test
    void numbersOfAVerySmallSchoolAreHiddenAndWhatWouldGiveThemAway() {
        ReportSchools report =
                new ReportSchools(
                        List.of(
                                numbers("Большая", 40, 600),
                                numbers("Малая", 2, 30),
                                numbers("Средняя", 10, 150)));

        assertThat(report.lines())
                .extracting(line -> line.mentees().few(), line -> line.mentees().count())
                .containsExactly(tuple(false, 40), tuple(true, null), tuple(false, null));
        assertThat(report.lines())
                .extracting(line -> line.meetings().hidden())
                .containsExactly(false, true, true);
        assertThat(report.totals().mentees().count()).isEqualTo(52);
    }

    @Test
    void totalIsThatOfTheLinesAboveIt() {
        SchoolFigures late = school("Без приказа", 0, 100);
        late.put(Figure.MEETINGS, 70);
        ReportSchools report = new ReportSchools(List.of(numbers("Идёт", 40, 600), late));

        assertThat(report.totals().meetings().count()).isEqualTo(600);
        assertThat(report.overview().meetings().count()).isEqualTo(600);
    }

    private static SchoolFigures numbers(String name, long mentees, long meetings) {
        SchoolFigures school = school(name, mentees, 500);
        school.put(Figure.TUTORS, mentees);
        school.put(Figure.PAIRS, mentees);
        school.put(Figure.MEETINGS, meetings);
        return school;
    }

    @Test
    void shareThatNobodyCanReckonIsToldInTheTotal() {
        ReportSchools report =
                new ReportSchools(List.of(school("А", 40, 400), school("Б", 10, 100)));

        assertThat(report.totals().coverage().value()).isEqualByComparingTo("10.0");
    }

    @Test
    void schoolThatSentNoPackageIsNamedAmongTheSilentWhateverItsPairs() {
        SchoolFigures sent = school("Прислала", 5, 100);
        sent.put(Figure.PACKAGES, 1);
        ReportSchools report = new ReportSchools(List.of(sent, school("Молчит", 4, 100)));

        assertThat(report.silent()).containsExactly("Молчит");
    }

    @Test
    void schoolWithoutAFixedPairHasNoLine() {
        ReportSchools report =
                new ReportSchools(List.of(school("Идёт", 5, 100), school("Без пар", 0, 100)));

        assertThat(report.lines()).hasSize(1);
        assertThat(report.overview().taking()).isEqualTo(1);
    }

    @Test
    void hiddenSharesAreInNoChart() {
        ReportSchools report =
                new ReportSchools(List.of(school("Большая", 40, 400), school("Малая", 2, 50)));

        ChartData chart = CentreReportCharts.coverage(report.lines());

        assertThat(chart.categories()).containsExactly("Большая");
    }

    @Test
    void ofManySchoolsTheChartCountsThemByTheirCoverage() {
        ReportSchools report =
                new ReportSchools(
                        IntStream.rangeClosed(1, 30)
                                .mapToObj(n -> school("Школа " + n, 3L * n, 100))
                                .toList());

        ChartData chart = CentreReportCharts.coverage(report.lines());

        assertThat(chart.categories()).hasSize(7).contains("от 5 до 10 %", "40 % и больше");
        assertThat(chart.series().get(0).values())
                .extracting(BigDecimal::intValue)
                .containsExactly(0, 0, 1, 2, 3, 7, 17);
    }

    @Test
    void formsAreNotDrawnWhereOneOfThemIsHidden() {
        DepersonalisedData.Cell told = new DepersonalisedData.Cell(false, false, 30);
        DepersonalisedData.Cell few = new DepersonalisedData.Cell(true, false, null);

        assertThat(
                        CentreReportCharts.formsChart(
                                List.of(
                                        new MethodCentreReport.FormNumbers(
                                                "А", 3, told, told, told),
                                        new MethodCentreReport.FormNumbers("Б", 1, few, few, few))))
                .isNull();
    }

    @Test
    void firstYearHasNothingToCompareWith() {
        List<CentreReportCharts.OfYear> years =
                List.of(new CentreReportCharts.OfYear(new SchoolYear(2026), 8, 12));

        MethodCentreReport.Change change =
                CentreReportCharts.changes(years, new SchoolYear(2026)).get(0);

        assertThat(change.earlier()).isNull();
        assertThat(change.now()).isEqualByComparingTo(BigDecimal.valueOf(8));
        assertThat(change.change()).isNull();
        assertThat(CentreReportCharts.yearsChart(years)).isNull();
    }
}
