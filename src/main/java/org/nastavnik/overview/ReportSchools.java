package org.nastavnik.overview;

import java.util.List;
import org.nastavnik.monitoring.MethodCentreReport;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.monitoring.SmallCells;
import org.nastavnik.shared.Percent;

/** The schools' lines of the analytical report; shares of very few persons are hidden. */
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
        return new MethodCentreReport.Overview(
                all.size(),
                taking().size(),
                sum(Figure.TUTORS),
                sum(Figure.MENTEES),
                sum(Figure.PAIRS),
                sum(Figure.GROUPS),
                sum(Figure.MEETINGS),
                sum(Figure.PRACTICES));
    }

    private int sum(Figure figure) {
        return (int) all.stream().mapToLong(school -> school.of(figure)).sum();
    }

    List<MethodCentreReport.SchoolNumbers> lines() {
        return taking().stream().map(ReportSchools::line).toList();
    }

    private static MethodCentreReport.SchoolNumbers line(SchoolFigures school) {
        return new MethodCentreReport.SchoolNumbers(
                school.school(),
                number(school, Figure.TUTORS),
                number(school, Figure.MENTEES),
                number(school, Figure.PAIRS),
                number(school, Figure.GROUPS),
                number(school, Figure.MEETINGS),
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
        return new MethodCentreReport.Totals(
                sum(Figure.TUTORS),
                sum(Figure.MENTEES),
                sum(Figure.PAIRS),
                sum(Figure.GROUPS),
                sum(Figure.MEETINGS),
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
