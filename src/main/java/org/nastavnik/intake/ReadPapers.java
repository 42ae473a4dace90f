package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.WordContent;
import org.nastavnik.shared.SchoolYear;

/**
 * Plans and journals found in the text of a file.
 *
 * @param others the first headings of tables that are neither
 */
record ReadPapers(List<ReadPaper> papers, List<String> others, int rowsLeftOut) {

    /** What a person can look through; more is another kind of file. */
    static final int MOST_ROWS = 1000;

    static ReadPapers of(WordContent content, SchoolYear year) {
        return new Reader(year).read(content);
    }

    boolean isEmpty() {
        return papers.isEmpty();
    }

    /** Goes through the file once, from above. */
    private static final class Reader {

        private static final PaperWords WORDS = PaperWords.KNOWN;
        private static final int LONGEST_TITLE = 120;
        private static final int LONGEST_LINE = 2000;
        private static final int MOST_LINES = 200;

        private final PaperDates dates;
        private final List<ReadPaper> papers = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private @Nullable PaperTable last;
        private @Nullable RowReader lastRows;
        private boolean foreign;
        private int rows;
        private int leftOut;

        Reader(SchoolYear year) {
            this.dates = new PaperDates(year);
        }

        ReadPapers read(WordContent content) {
            for (WordContent.Block block : content.blocks()) {
                if (block instanceof WordContent.Line line) {
                    line(line.text());
                } else if (block instanceof WordContent.Table table) {
                    table(table);
                }
            }
            return new ReadPapers(
                    List.copyOf(papers), others.stream().distinct().toList(), leftOut);
        }

        /** Of what stands far above a table nothing belongs to it. */
        private void line(String text) {
            lines.add(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text);
            if (lines.size() > MOST_LINES) {
                lines.remove(0);
            }
        }

        private void table(WordContent.Table table) {
            String above = WORDS.plain(String.join("\n", lines));
            if (isOfOthers(above)) {
                other(table);
                return;
            }
            PaperTable found = PaperTable.of(table, above).orElse(null);
            if (found != null) {
                start(found);
                rows(found, table, found.below());
            } else if (last != null && goesOn(table)) {
                rows(last, table, 0);
            } else if (isHead(table)) {
                table.rows().forEach(row -> line(headLine(row)));
                return;
            } else {
                other(table);
                return;
            }
            lines.clear();
        }

        /** A road map looks like a plan; its tables go on until a title of ours. */
        private boolean isOfOthers(String above) {
            boolean ours = WORDS.finds("PLAN.title", above) || WORDS.finds("JOURNAL.title", above);
            foreign = WORDS.finds("other.title", above) ? !isIndividual(above) : foreign && !ours;
            return foreign;
        }

        private static boolean isIndividual(String above) {
            int road = lastOf("other.title", above);
            return lastOf("PLAN.title", above) > road || lastOf("JOURNAL.title", above) > road;
        }

        private static int lastOf(String words, String text) {
            return WORDS.pattern(words)
                    .matcher(text)
                    .results()
                    .mapToInt(found -> found.start())
                    .max()
                    .orElse(-1);
        }

        private void other(WordContent.Table table) {
            boolean worthTelling =
                    table.rows().size() > 1 && table.rows().get(0).cells().size() > 2;
            if (worthTelling) {
                String heading =
                        table.rows().get(0).cells().stream()
                                .map(cell -> CellText.line(cell.text()))
                                .filter(text -> !text.isEmpty())
                                .reduce((one, two) -> one + " | " + two)
                                .orElse("");
                others.add(
                        heading.length() > LONGEST_TITLE
                                ? heading.substring(0, LONGEST_TITLE) + "…"
                                : heading);
            }
            last = null;
            lines.clear();
        }

        private void start(PaperTable found) {
            PaperHead head = PaperHead.of(lines);
            if (head.namesNobody() && !papers.isEmpty()) {
                head.takeNamesOf(papers.get(papers.size() - 1).head());
            }
            boolean sameAgain =
                    last != null
                            && last.kind() == found.kind()
                            && PaperHead.of(lines).namesNobody();
            last = found;
            if (sameAgain) {
                return;
            }
            lastRows =
                    found.kind() == PaperKind.PLAN ? new PlanRows(dates) : new JournalRows(dates);
            List<String> unread =
                    found.headings().stream()
                            .filter(h -> h.column() == null || h.column().isForeign())
                            .map(h -> CellText.line(h.text()))
                            .filter(text -> !text.isEmpty())
                            .toList();
            papers.add(new ReadPaper(found.kind(), head, new ArrayList<>(), unread));
        }

        /** The page ended, and somebody began a new table without its headings. */
        private boolean goesOn(WordContent.Table table) {
            return lines.stream().allMatch(line -> line.length() < LONGEST_TITLE)
                    && lines.stream().noneMatch(PaperHead::isLabel)
                    && Objects.requireNonNull(last).isAsWideAs(table)
                    && table.rows().size() > 0;
        }

        private static boolean isHead(WordContent.Table table) {
            return table.rows().stream().anyMatch(row -> PaperHead.isLabel(headLine(row)));
        }

        private static String headLine(WordContent.Row row) {
            return row.cells().stream()
                    .map(cell -> CellText.line(cell.text()))
                    .reduce((one, two) -> one + "\t" + two)
                    .orElse("");
        }

        private void rows(PaperTable found, WordContent.Table table, int from) {
            Map<Integer, String> above = new HashMap<>();
            for (int i = from; i < table.rows().size(); i++) {
                row(found, table.rows().get(i), above);
            }
        }

        private void row(PaperTable found, WordContent.Row row, Map<Integer, String> above) {
            Map<PaperTable.Heading, String> under = found.under(row, above);
            List<WordContent.Cell> written =
                    row.cells().stream()
                            .filter(cell -> !cell.continued() && !CellText.isNothing(cell.text()))
                            .toList();
            List<String> texts = written.stream().map(WordContent.Cell::text).toList();
            if (written.isEmpty() || found.isRepeatedIn(texts) || areNumbers(texts)) {
                return;
            }
            RowReader reader = Objects.requireNonNull(lastRows);
            if (isSection(found, row, written)) {
                reader.section(CellText.line(texts.get(0)));
                return;
            }
            Map<PaperColumn, String> cells = new EnumMap<>(PaperColumn.class);
            Map<String, String> source = new LinkedHashMap<>();
            under.forEach((heading, text) -> take(heading, text, cells, source));
            if (cells.entrySet().stream()
                    .allMatch(e -> e.getKey().isIdle() || CellText.isNothing(e.getValue()))) {
                return;
            }
            if (rows++ >= MOST_ROWS) {
                leftOut++;
                return;
            }
            papers.get(papers.size() - 1).rows().add(reader.row(cells, source));
        }

        private static void take(
                PaperTable.Heading heading,
                String text,
                Map<PaperColumn, String> cells,
                Map<String, String> source) {
            if (heading.column() != null) {
                cells.put(heading.column(), text);
            }
            if (!CellText.isNothing(text)
                    && (heading.column() == null || !heading.column().isIdle())) {
                source.merge(
                        CellText.line(heading.text()),
                        CellText.lines(text),
                        (one, two) -> one + "\n" + two);
            }
        }

        /** «1 | 2 | 3 | 4 | 5» below the headings. */
        private static boolean areNumbers(List<String> texts) {
            return texts.size() > 2
                    && texts.stream().map(CellText::line).allMatch(t -> t.matches("\\d{1,2}\\.?"));
        }

        /** One text over most of the table, or alone at its left. */
        private static boolean isSection(
                PaperTable found, WordContent.Row row, List<WordContent.Cell> written) {
            if (written.size() != 1 || row.cells().stream().anyMatch(WordContent.Cell::continued)) {
                return false;
            }
            WordContent.Cell only = written.get(0);
            int width = row.cells().get(row.cells().size() - 1).end();
            PaperTable.Heading under =
                    found.headings().stream()
                            .filter(heading -> heading.overlap(only) > 0)
                            .findFirst()
                            .orElse(null);
            boolean leftmost = under != null && under.from() == 0;
            boolean inContent =
                    under != null
                            && (under.column() == PaperColumn.PLAN_CONTENT
                                    || under.column() == PaperColumn.JOURNAL_DATE);
            return only.span() * 2 > width || leftmost && !inContent;
        }
    }
}
