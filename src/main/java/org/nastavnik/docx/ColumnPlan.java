package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a table follow from the data: those of one row in the template, some of them
 * in sections.
 *
 * @param rowSections the sections over the row, to be entered by their first item
 * @param widths of the columns of the template
 */
record ColumnPlan(List<Entry> rowSections, List<Item> items, int[] widths) {

    /** A section, as a grid enters it. */
    record Entry(Expression expression, boolean inverted) {}

    /**
     * One column of the template, or columns that a section repeats.
     *
     * @param column -1 for a section
     */
    record Item(int column, @Nullable Entry section, List<Item> items) {

        static Item column(int column) {
            return new Item(column, null, List.of());
        }
    }

    /** Null where the row is not printed and so tells nothing. */
    @Nullable Grid measure(Scope scope) {
        List<Integer> printed = new ArrayList<>();
        if (!enterRow(0, scope, printed)) {
            return null;
        }
        return gridOf(printed);
    }

    private Grid gridOf(List<Integer> printed) {
        boolean[] repeated = new boolean[widths.length];
        items.stream().filter(item -> item.section() != null).forEach(item -> mark(item, repeated));
        return new Grid(new ColumnWidths(widths, repeated).share(printed), borders(printed));
    }

    /** Where no row has any. */
    Grid withoutColumns() {
        List<Integer> printed = new ArrayList<>();
        for (Item item : items) {
            if (item.section() == null) {
                printed.add(item.column());
            }
        }
        return gridOf(printed);
    }

    private boolean enterRow(int depth, Scope scope, List<Integer> printed) {
        if (depth == rowSections.size()) {
            print(items, scope, printed);
            return true;
        }
        boolean inverted = rowSections.get(depth).inverted();
        Object value = rowSections.get(depth).expression().in(scope);
        if (Section.isTrue(value) == inverted) {
            return false;
        }
        Iterator<?> list = inverted ? null : Section.items(value);
        if (list == null) {
            scope.push(inverted ? null : value, null);
        } else {
            scope.push(list.next(), new Loop(1, !list.hasNext()));
        }
        boolean entered = enterRow(depth + 1, scope, printed);
        scope.pop();
        return entered;
    }

    private static void print(List<Item> items, Scope scope, List<Integer> printed) {
        for (Item item : items) {
            Entry section = item.section();
            if (section == null) {
                printed.add(item.column());
            } else {
                repeat(section, item.items(), scope, printed);
            }
        }
    }

    private static void repeat(
            Entry section, List<Item> items, Scope scope, List<Integer> printed) {
        Object value = section.expression().in(scope);
        Iterator<?> list = section.inverted() ? null : Section.items(value);
        if (list == null && Section.isTrue(value) != section.inverted()) {
            scope.push(value, null);
            print(items, scope, printed);
            scope.pop();
        }
        for (int index = 1; list != null && list.hasNext(); index++) {
            Object item = list.next();
            scope.push(item, new Loop(index, !list.hasNext()));
            print(items, scope, printed);
            scope.pop();
        }
    }

    private static void mark(Item item, boolean[] repeated) {
        if (item.section() == null) {
            repeated[item.column()] = true;
        }
        item.items().forEach(inner -> mark(inner, repeated));
    }

    /** For each border between columns of the template, how many columns stand before it. */
    private int[] borders(List<Integer> printed) {
        int[] borders = new int[widths.length + 1];
        for (int column : printed) {
            borders[column + 1]++;
        }
        for (int i = 1; i < borders.length; i++) {
            borders[i] += borders[i - 1];
        }
        return borders;
    }
}
