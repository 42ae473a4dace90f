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
    private static final long FEW = 3;

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

    private static Row row(SchoolFigures school, CityStages stages, String form) {
        long covered = school.of(Figure.COVERED);
        boolean hidden = covered > 0 && covered < FEW;
        return new Row(
                school.id(),
                school.school(),
                "school.year.state." + school.yearState(),
                stages.of(school),
                school.of(Figure.WORKING),
                school.of(Figure.MENTEES),
                hidden ? null : coverage(covered, school.of(Figure.PUPILS)),
                hidden,
                school.of(Figure.PLANS),
                school.of(Figure.JOURNALS),
                school.of(Figure.MEETINGS),
                school.of(Figure.SILENT),
                school.of(Figure.ORDERS),
                submission(school.compendium()),
                school.of(Figure.ROWS_LATE));
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

    /** Shares are not added up: each school counts of its own whole. */
    static Row total(List<Row> rows) {
        return new Row(
                0,
                "",
                "",
                List.of(),
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
