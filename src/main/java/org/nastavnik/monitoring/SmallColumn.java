package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers with its total, of which those of one or two persons are not told. Where such
 * a number could be reckoned from the total and the others, the smallest of the others is not told
 * either; where none is left, the total is not told.
 *
 * <p>Whoever reads the column knows that «few» is 1 or 2, that a number hidden beside it is 3 or
 * more, and the total: for each number that is not told at least two values fit all of that.
 *
 * @param total told or not; only then are the hidden ones safe
 */
public record SmallColumn(List<Cell> cells, Cell total) {

    /**
     * A number, or why it is not told.
     *
     * @param few it is 1 or 2
     * @param hidden another one could be reckoned by it
     * @param count null where it is not told, or not known
     */
    public record Cell(boolean few, boolean hidden, @Nullable Integer count) {

        static final Cell HIDDEN = new Cell(false, true, null);
        static final Cell FEW = new Cell(true, false, null);

        static Cell told(@Nullable Integer count) {
            return new Cell(false, false, count);
        }

        /** A number of persons for itself alone. */
        static Cell ofPersons(@Nullable Integer count) {
            return count == null || SmallCells.count(count) != null ? told(count) : FEW;
        }

        boolean isTold() {
            return !few && !hidden;
        }
    }

    /** Numbers of persons, one a row. */
    public static SmallColumn ofPersons(List<Integer> numbers, int total) {
        List<Integer> few = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) > 0 && SmallCells.count(numbers.get(i)) == null) {
                few.add(i);
            }
        }
        return of(numbers, total, few, true);
    }

    /**
     * What persons have done, one number a row.
     *
     * @param small rows of so few persons that nothing of their work is told
     */
    public static SmallColumn ofWork(List<Integer> numbers, int total, List<Boolean> small) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (small.get(i) && numbers.get(i) > 0) {
                kept.add(i);
            }
        }
        return of(numbers, total, kept, false);
    }

    private static SmallColumn of(
            List<Integer> numbers, int total, List<Integer> first, boolean persons) {
        List<Integer> beside = new ArrayList<>();
        boolean safe = first.isEmpty() || isSafe(numbers, first, beside, persons);
        while (!safe) {
            int next = smallest(numbers, first, beside);
            if (next < 0) {
                break;
            }
            beside.add(next);
            safe = isSafe(numbers, first, beside, persons);
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            cells.add(cell(numbers.get(i), first.contains(i) && persons, told(i, first, beside)));
        }
        return new SmallColumn(cells, safe ? Cell.told(total) : Cell.HIDDEN);
    }

    private static boolean told(int row, List<Integer> first, List<Integer> beside) {
        return !first.contains(row) && !beside.contains(row);
    }

    private static Cell cell(int number, boolean few, boolean told) {
        if (told) {
            return Cell.told(number);
        }
        return few ? Cell.FEW : Cell.HIDDEN;
    }

    /** The smallest that is still told; nothing can be reckoned by a zero. */
    private static int smallest(List<Integer> numbers, List<Integer> first, List<Integer> beside) {
        int found = -1;
        for (int i = 0; i < numbers.size(); i++) {
            boolean better = found < 0 || numbers.get(i) < numbers.get(found);
            if (numbers.get(i) > 0 && told(i, first, beside) && better) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isSafe(
            List<Integer> numbers, List<Integer> first, List<Integer> beside, boolean persons) {
        int sum = sum(numbers, first) + sum(numbers, beside);
        int few = first.size();
        if (!persons) {
            // each is known to be at least 1
            return few + beside.size() > 1 && sum > few + beside.size();
        }
        if (beside.isEmpty()) {
            return sum > few && sum < 2 * few;
        }
        return sum > few + SmallCells.LEAST * beside.size();
    }

    private static int sum(List<Integer> numbers, List<Integer> rows) {
        return rows.stream().mapToInt(numbers::get).sum();
    }
}
