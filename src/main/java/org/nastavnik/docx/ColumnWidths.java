package org.nastavnik.docx;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps a table as wide as its template: the place of repeated columns is shared among their
 * repetitions; where there are none, the other columns take it.
 */
record ColumnWidths(int[] widths, boolean[] repeated) {

    int[] share(List<Integer> printed) {
        int[] shared = new int[printed.size()];
        boolean any = printed.stream().anyMatch(column -> repeated[column]);
        spread(shared, printed, true, place(true));
        spread(shared, printed, false, any ? place(false) : place(true) + place(false));
        return shared;
    }

    private long place(boolean ofRepeated) {
        return IntStream.range(0, widths.length)
                .filter(column -> repeated[column] == ofRepeated)
                .mapToLong(column -> widths[column])
                .sum();
    }

    private void spread(int[] shared, List<Integer> printed, boolean amongRepeated, long place) {
        long wanted = 0;
        for (int column : printed) {
            wanted += repeated[column] == amongRepeated ? widths[column] : 0;
        }
        long asked = 0;
        long given = 0;
        for (int i = 0; i < shared.length; i++) {
            if (repeated[printed.get(i)] == amongRepeated) {
                asked += widths[printed.get(i)];
                long end = asked * place / Math.max(1, wanted);
                shared[i] = (int) (end - given);
                given = end;
            }
        }
    }
}
