package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.List;

/** A paper as its text, to be read on a page before it goes: paragraphs and tables. */
public final class TransferText {

    private static final int CELLS_OF_A_TABLE = 3;

    private TransferText() {}

    /**
     * One paragraph, or a table with its head first.
     *
     * @param rows of a paragraph one row of one cell
     */
    public record Block(boolean table, List<List<String>> rows) {}

    /** Lines of several cells that follow one another are a table; two cells stand side by side. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() >= CELLS_OF_A_TABLE) {
                table.add(cells);
            } else {
                end(table, blocks);
                if (!line.isBlank()) {
                    blocks.add(new Block(false, List.of(List.of(line.replace("\t", " – ")))));
                }
            }
        }
        end(table, blocks);
        return blocks;
    }

    private static void end(List<List<String>> table, List<Block> blocks) {
        if (!table.isEmpty()) {
            blocks.add(new Block(true, List.copyOf(table)));
            table.clear();
        }
    }
}
