package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.WordContent;

/**
 * A table of a file against one of the two official ones: where its headings stand, which columns
 * of the grid belong to which heading, and what stands in a row under each.
 */
final class PaperTable {

    /** Headings stand near the top; above them there may be a title and a line of dates. */
    private static final int MOST_ABOVE = 6;

    private static final int MOST_HEADING_ROWS = 3;
    private static final int HINT = 2;

    /** A row of text that happens to hold the words is no row of headings. */
    private static final int LONGEST_HEADING = 250;

    private static final PaperWords WORDS = PaperWords.KNOWN;

    /** One heading, from a column of the grid up to another. */
    record Heading(int from, int to, String text, @Nullable PaperColumn column) {
        int overlap(WordContent.Cell cell) {
            return Math.min(to, cell.end()) - Math.max(from, cell.column());
        }
    }

    private final PaperKind kind;
    private final List<Heading> headings;
    private final int below;
    private final int score;

    private PaperTable(PaperKind kind, List<Heading> headings, int below) {
        this.kind = kind;
        this.headings = headings;
        this.below = below;
        this.score = score();
    }

    /**
     * The better of the two; none where the table is neither.
     *
     * @param above the lines between it and the table before
     */
    static Optional<PaperTable> of(WordContent.Table table, String above) {
        PaperTable best = null;
        int bestScore = 0;
        for (PaperKind kind : PaperKind.values()) {
            PaperTable tried = of(kind, table);
            if (tried != null) {
                int score = tried.score + (WORDS.finds(kind + ".title", above) ? HINT + 1 : 0);
                best = score > bestScore ? tried : best;
                bestScore = Math.max(score, bestScore);
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable PaperTable of(PaperKind kind, WordContent.Table table) {
        PaperTable best = null;
        List<WordContent.Row> rows = table.rows();
        for (int row = 0; row < Math.min(MOST_ABOVE, rows.size()); row++) {
            int end = row + 1;
            while (end < Math.min(row + MOST_HEADING_ROWS, rows.size())
                    && isDividedBy(rows.get(row), rows.get(end))) {
                end++;
            }
            PaperTable tried = new PaperTable(kind, headings(kind, rows.subList(row, end)), end);
            if (kind.isSaidBy(tried.byColumn().keySet())
                    && (best == null || tried.score > best.score)) {
                best = tried;
            }
        }
        return best;
    }

    /** The next row only divides the headings above: some reach down, or others are wide. */
    private static boolean isDividedBy(WordContent.Row headings, WordContent.Row next) {
        List<WordContent.Cell> written =
                next.cells().stream().filter(cell -> !CellText.isNothing(cell.text())).toList();
        return next.cells().stream().anyMatch(WordContent.Cell::continued)
                || headings.cells().size() > 1
                        && !written.isEmpty()
                        && written.stream()
                                .allMatch(
                                        cell ->
                                                headings.cells().stream()
                                                        .anyMatch(above -> covers(above, cell)));
    }

    private static boolean covers(WordContent.Cell above, WordContent.Cell cell) {
        return above.span() > cell.span()
                && above.column() <= cell.column()
                && above.end() >= cell.end()
                && !CellText.isNothing(above.text());
    }

    /** Two rows of headings become one: what stands above several is told to each. */
    private static List<Heading> headings(PaperKind kind, List<WordContent.Row> rows) {
        Map<Integer, WordContent.Cell> cells = new TreeMap<>();
        WordContent.Row last = rows.get(rows.size() - 1);
        last.cells().forEach(cell -> cells.put(cell.column(), cell));
        List<Heading> headings = new ArrayList<>();
        for (WordContent.Cell cell : cells.values()) {
            List<String> texts = new ArrayList<>();
            for (WordContent.Row row : rows) {
                String text = row == last && cell.continued() ? "" : over(row, cell);
                if (!text.isEmpty() && !texts.contains(text)) {
                    texts.add(text);
                }
            }
            String text = String.join(" ", texts);
            headings.add(new Heading(cell.column(), cell.end(), text, WORDS.column(kind, text)));
        }
        return firstOfEach(headings);
    }

    private static String over(WordContent.Row row, WordContent.Cell below) {
        return row.cells().stream()
                .filter(cell -> cell.column() < below.end() && cell.end() > below.column())
                .map(WordContent.Cell::text)
                .findFirst()
                .orElse("");
    }

    /** Of two columns with one meaning the second is only told. */
    private static List<Heading> firstOfEach(List<Heading> headings) {
        List<Heading> first = new ArrayList<>();
        List<PaperColumn> seen = new ArrayList<>();
        for (Heading heading : headings) {
            boolean again = seen.contains(heading.column());
            if (heading.column() != null) {
                seen.add(heading.column());
            }
            first.add(
                    again
                            ? new Heading(heading.from(), heading.to(), heading.text(), null)
                            : heading);
        }
        return List.copyOf(first);
    }

    private int score() {
        int columns = byColumn().keySet().stream().mapToInt(PaperColumn::weight).sum();
        boolean hinted =
                headings.stream()
                        .anyMatch(h -> WORDS.finds(kind + ".hint", WORDS.headingKey(h.text())));
        long texts = headings.stream().filter(h -> h.text().length() > LONGEST_HEADING).count();
        return columns + (hinted ? HINT : 0) - HINT * (int) texts;
    }

    private Map<PaperColumn, Heading> byColumn() {
        Map<PaperColumn, Heading> found = new EnumMap<>(PaperColumn.class);
        headings.stream()
                .filter(h -> h.column() != null)
                .forEach(h -> found.put(Objects.requireNonNull(h.column()), h));
        return found;
    }

    PaperKind kind() {
        return kind;
    }

    List<Heading> headings() {
        return headings;
    }

    boolean has(PaperColumn column) {
        return byColumn().containsKey(column);
    }

    /** The first row that is not above or in the headings. */
    int below() {
        return below;
    }

    /** The grid is as wide, so that a table without headings goes on where this one ended. */
    boolean isAsWideAs(WordContent.Table other) {
        return !other.rows().isEmpty() && width(other.rows().get(0)) == headings.size();
    }

    private static int width(WordContent.Row row) {
        return row.cells().size();
    }

    boolean isRepeatedIn(List<String> texts) {
        List<String> own = headings.stream().map(Heading::text).map(WORDS::headingKey).toList();
        List<String> there = texts.stream().map(WORDS::headingKey).toList();
        return there.stream().filter(t -> !t.isEmpty()).count() > 1
                && there.stream().filter(t -> !t.isEmpty()).allMatch(own::contains);
    }

    /** What stands in each cell of a row, under the heading that covers most of the cell. */
    Map<Heading, String> under(WordContent.Row row, Map<Integer, String> above) {
        Map<Heading, String> texts = new LinkedHashMap<>();
        for (WordContent.Cell cell : row.cells()) {
            String text = cell.continued() ? above.getOrDefault(cell.column(), "") : cell.text();
            above.put(cell.column(), text);
            headings.stream()
                    .filter(heading -> heading.overlap(cell) > 0)
                    .reduce((one, other) -> one.overlap(cell) >= other.overlap(cell) ? one : other)
                    .ifPresent(heading -> texts.merge(heading, text, PaperTable::joined));
        }
        return texts;
    }

    private static String joined(String one, String other) {
        return one.isBlank() ? other : other.isBlank() ? one : one + "\n" + other;
    }
}
