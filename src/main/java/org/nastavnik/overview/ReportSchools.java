package org.nastavnik.overview;

import java.util.List;
import java.util.stream.IntStream;
import org.nastavnik.monitoring.MethodCentreReport;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.monitoring.SmallCells;
import org.nastavnik.monitoring.SmallTable;
import org.nastavnik.shared.Percent;

/** The schools' lines of the analytical report; what tells of one or two persons is hidden. */
record ReportSchools(List<SchoolFigures> all) {

    private List<SchoolFigures> taking() {
        return all.stream().filter(school -> school.of(Figure.FIXED) > 0).toList();
    }

    /** Those that have sent the centre no package of depersonalised data this year. */
    List<String> silent() {
        return all.stream()
                .filter(school -> school.of(Figure.PACKAGES) == 0)
                .map(SchoolFigures::school)
                .toList();
    }

    MethodCentreReport.Overview overview() {
        SmallTable.Line total = table().totals();
        return new MethodCentreReport.Overview(
                all.size(),
                taking().size(),
                total.mentors(),
                total.mentees(),
                total.pairs(),
                total.groups(),
                total.meetings(),
                sum(Figure.PRACTICES));
    }

    private int sum(Figure figure) {
        return (int) all.stream().mapToLong(school -> school.of(figure)).sum();
    }

    private SmallTable table() {
        return SmallTable.of(taking().stream().map(ReportSchools::numbers).toList());
    }

    private static SmallTable.Numbers numbers(SchoolFigures school) {
        return new SmallTable.Numbers(
                number(school, Figure.TUTORS),
                number(school, Figure.MENTEES),
                number(school, Figure.PAIRS),
                number(school, Figure.GROUPS),
                number(school, Figure.MEETINGS));
    }

    List<MethodCentreReport.SchoolNumbers> lines() {
        List<SchoolFigures> rows = taking();
        List<SmallTable.Line> numbers = table().lines();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(rows.get(i), numbers.get(i)))
                .toList();
    }

    private static MethodCentreReport.SchoolNumbers line(
            SchoolFigures school, SmallTable.Line numbers) {
        return new MethodCentreReport.SchoolNumbers(
                school.school(),
                numbers.mentors(),
                numbers.mentees(),
                numbers.pairs(),
                numbers.groups(),
                numbers.meetings(),
                share(school, Figure.COVERED, Figure.COVERED, Figure.PUPILS),
                share(school, Figure.MENTEES, Figure.ITEMS_DONE, Figure.ITEMS),
                new Outcome(
                        false,
                        Percent.of(number(school, Figure.ROWS_DONE), number(school, Figure.ROWS))),
                school.hasSubmitted());
    }

    /**
     * @param persons whom the share tells of
     */
    private static Outcome share(SchoolFigures school, Figure persons, Figure part, Figure whole) {
        return SmallCells.outcome(
                number(school, persons), Percent.of(number(school, part), number(school, whole)));
    }

    private static int number(SchoolFigures school, Figure figure) {
        return (int) school.of(figure);
    }

    MethodCentreReport.Totals totals() {
        List<MethodCentreReport.SchoolNumbers> lines = lines();
        SmallTable.Line total = table().totals();
        return new MethodCentreReport.Totals(
                total.mentors(),
                total.mentees(),
                total.pairs(),
                total.groups(),
                total.meetings(),
                SmallCells.total(
                        lines.stream().map(MethodCentreReport.SchoolNumbers::coverage).toList(),
                        Percent.of(sum(Figure.COVERED), sum(Figure.PUPILS))),
                SmallCells.total(
                        lines.stream().map(MethodCentreReport.SchoolNumbers::plans).toList(),
                        Percent.of(sum(Figure.ITEMS_DONE), sum(Figure.ITEMS))),
                new Outcome(false, Percent.of(sum(Figure.ROWS_DONE), sum(Figure.ROWS))),
                (int) all.stream().filter(SchoolFigures::hasSubmitted).count());
    }
}
