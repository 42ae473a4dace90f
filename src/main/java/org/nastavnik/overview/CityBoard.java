package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.SmallCells;
import org.nastavnik.overview.CityBoardPage.Row;
import org.nastavnik.overview.CityBoardPage.Submission;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.school.Stage;
import org.nastavnik.shared.Percent;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The board of the methodical centre: schools in numbers. */
@RequestScoped
class CityBoard {

    private static final int PAGE = 40;

    @Inject CityFigures figures;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    CityBoardPage page(CityFilter filter) {
        List<Row> rows = rows(filter);
        int pages = Math.max(1, (rows.size() + PAGE - 1) / PAGE);
        int page = Math.min(filter.page(), pages);
        return new CityBoardPage(
                filter,
                year().slashed(),
                rows.stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList(),
                total(rows),
                rows.size(),
                page,
                pages,
                CityCharts.stages(rows),
                CityCharts.submissions(rows),
                forms.all().stream().map(f -> new Option(f.code(), f.name())).toList(),
                lateChoices());
    }

    /** All that were chosen, in the order that was asked for. */
    List<Row> rows(CityFilter filter) {
        current.require(Role.METHODIST);
        LocalDate today = schools.today();
        String form = filter.form(forms);
        CityStages stages = new CityStages(year(), today);
        Comparator<Row> order = filter.column().order();
        return figures.of(year(), today, form).stream()
                .filter(school -> form.isEmpty() || school.usesForm(form))
                .map(school -> row(school, stages, form))
                .filter(filter::wants)
                .sorted(filter.descending() ? order.reversed() : order)
                .toList();
    }

    static Row row(SchoolFigures school, CityStages stages, String form) {
        long covered = school.of(Figure.COVERED);
        boolean few = isSmall(school, form);
        boolean hidden = few || SmallCells.isSmall((int) covered);
        return new Row(
                school.id(),
                school.school(),
                "school.year.state." + school.yearState(),
                stages.of(school),
                few,
                told(school, Figure.WORKING, few),
                told(school, Figure.MENTEES, few),
                hidden ? null : coverage(covered, school.of(Figure.PUPILS)),
                hidden,
                told(school, Figure.PLANS, few),
                told(school, Figure.JOURNALS, few),
                told(school, Figure.MEETINGS, few),
                told(school, Figure.SILENT, few),
                school.of(Figure.ORDERS),
                submission(school.compendium()),
                school.of(Figure.ROWS_LATE));
    }

    /** By one form of several, what is hidden of another could be reckoned from all of them. */
    private static boolean isSmall(SchoolFigures school, String form) {
        return SmallCells.isSmall((int) school.of(Figure.MENTEES))
                || SmallCells.isSmall((int) school.of(Figure.MENTORING))
                || !form.isEmpty() && school.of(Figure.SMALL_FORMS) > 0;
    }

    private static long told(SchoolFigures school, Figure figure, boolean few) {
        return few ? 0 : school.of(figure);
    }

    private static @Nullable BigDecimal coverage(long covered, long pupils) {
        return Percent.of((int) covered, (int) pupils);
    }

    private static Submission submission(@Nullable String state) {
        if (state == null) {
            return Submission.NONE;
        }
        return switch (state) {
            case "SUBMITTED" -> Submission.SUBMITTED;
            case "ACCEPTED" -> Submission.ACCEPTED;
            case "RETURNED" -> Submission.RETURNED;
            default -> Submission.DRAFT;
        };
    }

    /**
     * Shares are not added up: each school counts of its own whole. Schools with one or two mentees
     * are not in the sums, from which their numbers could be reckoned.
     */
    static Row total(List<Row> rows) {
        return new Row(
                0,
                "",
                "",
                List.of(),
                rows.stream().anyMatch(Row::few),
                sum(rows, Row::units),
                sum(rows, Row::mentees),
                null,
                false,
                sum(rows, Row::plans),
                sum(rows, Row::journals),
                sum(rows, Row::meetings),
                sum(rows, Row::silent),
                sum(rows, Row::orders),
                Submission.NONE,
                sum(rows, Row::overdue));
    }

    private static long sum(List<Row> rows, ToLongFunction<Row> number) {
        return rows.stream().mapToLong(number).sum();
    }

    private List<Option> lateChoices() {
        Ui ui = new Ui(visitor);
        return Stream.concat(
                        Stream.of(new Option(CityFilter.ANY, ui.t("overview.board.late.any"))),
                        ui.options("school.stage.", Stream.of(Stage.values())).stream())
                .toList();
    }
}
