package org.nastavnik.monitoring;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.nastavnik.monitoring.DepersonalisedData.Cell;

/**
 * How many take part in each school and what they have done, one line a school, of which nothing is
 * told that describes one or two persons or would give them away.
 *
 * @param totals of all lines; where a number is told, it is the sum of what stands above it
 */
public record SmallTable(List<Line> lines, Line totals) {

    /** What a school has counted. */
    public record Numbers(int mentors, int mentees, int pairs, int groups, int meetings) {

        private boolean isSmall() {
            return SmallCells.isSmall(mentors) || SmallCells.isSmall(mentees);
        }
    }

    public record Line(Cell mentors, Cell mentees, Cell pairs, Cell groups, Cell meetings) {}

    public static SmallTable of(List<Numbers> schools) {
        SmallColumn mentors = persons(schools, Numbers::mentors);
        SmallColumn mentees = persons(schools, Numbers::mentees);
        SmallColumn pairs = work(schools, Numbers::pairs);
        SmallColumn groups = work(schools, Numbers::groups);
        SmallColumn meetings = work(schools, Numbers::meetings);
        return new SmallTable(
                IntStream.range(0, schools.size())
                        .mapToObj(
                                i ->
                                        new Line(
                                                Cell.of(mentors.cells().get(i)),
                                                Cell.of(mentees.cells().get(i)),
                                                Cell.of(pairs.cells().get(i)),
                                                Cell.of(groups.cells().get(i)),
                                                Cell.of(meetings.cells().get(i))))
                        .toList(),
                new Line(
                        Cell.of(mentors.total()),
                        Cell.of(mentees.total()),
                        Cell.of(pairs.total()),
                        Cell.of(groups.total()),
                        Cell.of(meetings.total())));
    }

    private static SmallColumn persons(List<Numbers> schools, ToIntFunction<Numbers> number) {
        List<Integer> column = schools.stream().map(number::applyAsInt).toList();
        return SmallColumn.ofPersons(column, sum(column));
    }

    private static SmallColumn work(List<Numbers> schools, ToIntFunction<Numbers> number) {
        List<Integer> column = schools.stream().map(number::applyAsInt).toList();
        return SmallColumn.ofWork(
                column, sum(column), schools.stream().map(Numbers::isSmall).toList());
    }

    private static int sum(List<Integer> column) {
        return column.stream().mapToInt(Integer::intValue).sum();
    }
}
