package org.nastavnik.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.nastavnik.overview.CityBoardPage.Bar;
import org.nastavnik.overview.CityBoardPage.Mark;
import org.nastavnik.overview.CityBoardPage.Part;
import org.nastavnik.overview.CityBoardPage.Row;
import org.nastavnik.overview.CityBoardPage.Submission;
import org.nastavnik.school.Stage;

/** What the charts of the board show; the table under each says the same in figures. */
final class CityCharts {

    private CityCharts() {}

    /** Of each stage, how many schools are how far. */
    static List<Bar> stages(List<Row> rows) {
        return Arrays.stream(Stage.values()).map(stage -> stage(stage, rows)).toList();
    }

    private static Bar stage(Stage stage, List<Row> rows) {
        List<Mark> marks = rows.stream().map(row -> row.stages().get(stage.ordinal())).toList();
        return bar(
                "school.stage." + stage,
                List.of(
                        new Count(StageLine.DONE, "done", count(marks, Mark::done)),
                        new Count(StageLine.BEGUN, "begun", count(marks, Mark::begun)),
                        new Count(CityBoardPage.LATE, "late", count(marks, Mark::late)),
                        new Count(
                                StageLine.WAITS,
                                "waits",
                                count(marks, m -> m.state().equals(StageLine.WAITS)))));
    }

    /** How many schools are how far with the compendium. */
    static List<Bar> submissions(List<Row> rows) {
        List<Count> counts = new ArrayList<>();
        for (Submission state : Submission.values()) {
            counts.add(
                    new Count(
                            "overview.board.submission." + state,
                            look(state),
                            count(rows, row -> row.submission() == state)));
        }
        return List.of(bar("overview.board.compendium", counts));
    }

    private static String look(Submission state) {
        return switch (state) {
            case NONE -> "waits";
            case DRAFT, SUBMITTED -> "begun";
            case RETURNED -> "late";
            case ACCEPTED -> "done";
        };
    }

    private static <T> long count(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    private record Count(String label, String look, long number) {}

    private static Bar bar(String label, List<Count> counts) {
        long whole = counts.stream().mapToLong(Count::number).sum();
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (Count count : counts) {
            long from = hundredths(before, whole);
            before += count.number();
            parts.add(
                    new Part(
                            count.label(),
                            count.look(),
                            count.number(),
                            from,
                            hundredths(before, whole) - from));
        }
        return new Bar(label, parts);
    }

    private static long hundredths(long part, long whole) {
        return whole == 0 ? 0 : Math.round(10_000.0 * part / whole);
    }
}
