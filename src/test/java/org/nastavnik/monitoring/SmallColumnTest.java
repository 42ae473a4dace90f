package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallColumnTest {

    private static final int LARGEST = 7;

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static SmallColumn persons(Integer... numbers) {
        return SmallColumn.ofPersons(List.of(numbers), sum(List.of(numbers)));
    }

    @Test
    void tellsEverythingWhereNobodyIsFew() {
        SmallColumn column = persons(3, 0, 8);

        assertThat(column.cells()).allMatch(SmallColumn.Cell::isTold);
        assertThat(column.total().count()).isEqualTo(11);
    }

    @Test
    void hidesTheSmallestOfTheOthersBesideASingleOne() {
        SmallColumn column = persons(1, 9, 6);

        assertThat(column.cells().get(0)).isEqualTo(SmallColumn.Cell.FEW);
        assertThat(column.cells().get(1).count()).isEqualTo(9);
        assertThat(column.cells().get(2)).isEqualTo(SmallColumn.Cell.HIDDEN);
        assertThat(column.total().count()).isEqualTo(16);
    }

    @Test
    void twoThatMayBeEitherNeedNothingBesideThem() {
        assertThat(persons(1, 2, 6).cells().get(2).isTold()).isTrue();
    }

    @Test
    void twoOfWhichEachMustBeOneAreNotLeftAlone() {
        assertThat(persons(1, 1, 6).cells().get(2).isTold()).isFalse();
    }

    @Test
    void hidesTheTotalWhereNothingIsLeftToHide() {
        SmallColumn column = persons(1, 0);

        assertThat(column.total()).isEqualTo(SmallColumn.Cell.HIDDEN);
        assertThat(column.cells().get(1).count()).isZero();
    }

    /** Whoever knows the marks, what is told and the total finds two values for each hidden one. */
    @Test
    void noHiddenNumberOfPersonsCanBeReckonedFromTheTotalAndTheOthers() {
        for (List<Integer> numbers : columns()) {
            SmallColumn column = SmallColumn.ofPersons(numbers, sum(numbers));

            assertThat(guessed(column, cell -> cell.few() ? range(1, 2) : range(3, 30)))
                    .as(numbers + " " + column)
                    .isEmpty();
        }
    }

    @Test
    void noHiddenWorkOfFewCanBeReckonedFromTheTotalAndTheOthers() {
        for (List<Integer> numbers : columns()) {
            for (int small = 0; small < numbers.size(); small++) {
                List<Boolean> rows = new ArrayList<>(Collections.nCopies(numbers.size(), false));
                rows.set(small, true);
                SmallColumn column = SmallColumn.ofWork(numbers, sum(numbers), rows);

                assertThat(guessed(column, cell -> range(1, 30)))
                        .as(numbers + " " + column)
                        .isEmpty();
            }
        }
    }

    @Test
    void nothingOfTheWorkOfFewIsTold() {
        SmallColumn column = SmallColumn.ofWork(List.of(17, 0, 40), 57, List.of(true, true, false));

        assertThat(column.cells().get(0).isTold()).isFalse();
        assertThat(column.cells().get(1).count()).isZero();
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /** All columns of up to four numbers. */
    private static List<List<Integer>> columns() {
        List<List<Integer>> all = new ArrayList<>();
        List<List<Integer>> last = List.of(List.of());
        for (int length = 1; length <= 4; length++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> column : last) {
                for (int number = 0; number <= LARGEST; number++) {
                    List<Integer> next = new ArrayList<>(column);
                    next.add(number);
                    longer.add(next);
                }
            }
            all.addAll(longer);
            last = longer;
        }
        return all;
    }

    /** Rows of which only one number fits what is told. */
    private static List<Integer> guessed(
            SmallColumn column, Function<SmallColumn.Cell, List<Integer>> possible) {
        Integer total = column.total().count();
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < column.cells().size(); row++) {
            SmallColumn.Cell cell = column.cells().get(row);
            if (!cell.isTold()
                    && total != null
                    && fitting(column, row, total, possible).size() < 2) {
                found.add(row);
            }
        }
        return found;
    }

    private static Set<Integer> fitting(
            SmallColumn column,
            int row,
            int total,
            Function<SmallColumn.Cell, List<Integer>> possible) {
        Set<Integer> others = new TreeSet<>(Set.of(0));
        for (int i = 0; i < column.cells().size(); i++) {
            SmallColumn.Cell cell = column.cells().get(i);
            if (i != row) {
                Set<Integer> sums = new TreeSet<>();
                List<Integer> values = cell.isTold() ? List.of(cell.count()) : possible.apply(cell);
                others.forEach(sum -> values.forEach(value -> sums.add(sum + value)));
                others = sums;
            }
        }
        Set<Integer> fitting = new TreeSet<>();
        for (int value : possible.apply(column.cells().get(row))) {
            if (others.contains(total - value)) {
                fitting.add(value);
            }
        }
        return fitting;
    }
}
