package org.nastavnik.desk;

import java.util.ArrayList;
import java.util.List;

/** Which paragraphs went and which came between two texts, in their order. */
public final class TextDifference {

    /** More than a person would read, and enough work for a table of comparisons. */
    private static final int MOST_LINES = 1_500;

    public record Change(boolean added, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();

    private TextDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(String before, String after) {
        return new TextDifference(lines(before), lines(after)).find();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    private List<Change> find() {
        int[][] common = common();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size()
                    || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                changes.add(new Change(false, before.get(i++)));
            } else {
                changes.add(new Change(true, after.get(j++)));
            }
        }
        return changes;
    }

    /** Length of the longest common sequence of what follows each pair of lines. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
