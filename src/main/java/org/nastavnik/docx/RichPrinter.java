package org.nastavnik.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints marked-up text in the place of its tag. */
final class RichPrinter {

    private static final int WHOLE_WIDTH = 5_000;
    private static final int USUAL_WIDTH = 9_000;

    private final Rendering rendering;
    private final RichFrame frame;
    private final Map<RichBlock.RichList, String> lists = new HashMap<>();

    RichPrinter(Rendering rendering, RichFrame frame) {
        this.rendering = rendering;
        this.frame = frame;
    }

    static void print(List<RichBlock> blocks, RichFrame frame, Rendering rendering)
            throws IOException {
        RichPrinter printer = new RichPrinter(rendering, frame);
        RichFrame.Blocks looks = frame.blocks();
        if (looks == null) {
            printer.inline(blocks);
        } else {
            printer.blocks(blocks, looks, true);
        }
    }

    /** Among other text, in one stretch. The run of the tag is open before and after. */
    void inline(List<RichBlock> blocks) throws IOException {
        RichRuns runs = openedRuns();
        boolean first = true;
        for (RichBlock.Paragraph paragraph : paragraphs(blocks)) {
            if (!first) {
                runs.openPlain();
                rendering.text(" ");
            }
            runs.print(paragraph.spans(), false);
            first = false;
        }
        runs.openPlain();
    }

    /** Those in cells too. */
    static List<RichBlock.Paragraph> paragraphs(List<RichBlock> blocks) {
        List<RichBlock.Paragraph> paragraphs = new ArrayList<>();
        for (RichBlock block : blocks) {
            if (block instanceof RichBlock.Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof RichBlock.Table table) {
                table.rows()
                        .forEach(
                                row -> row.forEach(c -> paragraphs.addAll(paragraphs(c.blocks()))));
            }
        }
        return paragraphs;
    }

    /**
     * In a paragraph of its own. Behind the last block a run of a paragraph is open.
     *
     * @param opened so it is before the first one
     */
    void blocks(List<RichBlock> blocks, RichFrame.Blocks looks, boolean opened) throws IOException {
        boolean open = opened;
        for (int i = 0; i < blocks.size(); i++) {
            RichBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (blocks.get(i) instanceof RichBlock.Paragraph paragraph) {
                RichRuns runs = open ? openedRuns() : begin(paragraph, looks, looks.text());
                runs.print(paragraph.spans(), false);
                end(runs, next == null);
            } else if (blocks.get(i) instanceof RichBlock.Table table) {
                if (open) {
                    end(openedRuns(), false);
                }
                table(table, looks);
                endTable(looks, next);
            }
            open = false;
        }
    }

    private RichRuns openedRuns() {
        return new RichRuns(rendering, frame.runs(), frame.links(), true);
    }

    private RichRuns begin(
            RichBlock.Paragraph paragraph, RichFrame.Blocks looks, ParagraphLook look)
            throws IOException {
        rendering.markup(look.opening(paragraph, number(paragraph, looks)));
        return new RichRuns(rendering, frame.look(paragraph.kind()), frame.links(), false);
    }

    private void end(RichRuns runs, boolean last) throws IOException {
        if (last) {
            runs.openPlain();
        } else {
            runs.close();
            rendering.markup("</w:p>");
        }
    }

    /** Tables that touch each other would grow together. */
    private void endTable(RichFrame.Blocks looks, @Nullable RichBlock next) throws IOException {
        if (next == null) {
            rendering.markup(looks.text().plain() + frame.runs().opening(RichSpan.Marks.NONE));
        } else if (next instanceof RichBlock.Table) {
            rendering.markup(looks.text().plain() + "</w:p>");
        }
    }

    private RichFrame.@Nullable Number number(
            RichBlock.Paragraph paragraph, RichFrame.Blocks looks) {
        RichBlock.RichList list = paragraph.list();
        if (list == null || paragraph.kind() != RichBlock.Kind.ITEM) {
            return null;
        }
        RichFrame.ListLook look = list.ordered() ? looks.counted() : looks.bulleted();
        boolean styled = list.level() == 0 && look.style() != null;
        String own = styled ? look.styled() : look.own();
        int level = styled ? look.level() : list.level();
        if (list.ordered()) {
            String copy = lists.computeIfAbsent(list, one -> rendering.lists().copy(own));
            return new RichFrame.Number(styled ? look.style() : null, copy, level);
        }
        return styled
                ? new RichFrame.Number(look.style(), null, level)
                : new RichFrame.Number(null, rendering.lists().shared(own), level);
    }

    private void table(RichBlock.Table table, RichFrame.Blocks looks) throws IOException {
        rendering.markup("<w:tbl>" + looks.table() + grid(table.columns()));
        boolean head = true;
        for (List<RichBlock.Cell> row : table.rows()) {
            head &= row.stream().allMatch(RichBlock.Cell::heading);
            rendering.markup(head ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            for (RichBlock.Cell cell : row) {
                cell(cell, table.columns(), looks);
            }
            rendering.markup("</w:tr>");
        }
        rendering.markup("</w:tbl>");
    }

    private static String grid(int columns) {
        String column = "<w:gridCol w:w=\"" + USUAL_WIDTH / columns + "\"/>";
        return "<w:tblGrid>" + column.repeat(columns) + "</w:tblGrid>";
    }

    private void cell(RichBlock.Cell cell, int columns, RichFrame.Blocks looks) throws IOException {
        int width = WHOLE_WIDTH * cell.columns() / columns;
        String span = cell.columns() == 1 ? "" : "<w:gridSpan w:val=\"" + cell.columns() + "\"/>";
        String down =
                switch (cell.down()) {
                    case ALONE -> "";
                    case STARTS -> "<w:vMerge w:val=\"restart\"/>";
                    case GOES_ON -> "<w:vMerge/>";
                };
        rendering.markup(
                "<w:tc><w:tcPr><w:tcW w:w=\""
                        + width
                        + "\" w:type=\"pct\"/>"
                        + span
                        + down
                        + "</w:tcPr>");
        for (RichBlock block : cell.blocks()) {
            if (block instanceof RichBlock.Paragraph paragraph) {
                RichRuns runs = begin(paragraph, looks, looks.cells());
                runs.print(paragraph.spans(), cell.heading());
                end(runs, false);
            }
        }
        rendering.markup(
                cell.blocks().isEmpty() ? looks.cells().plain() + "</w:p></w:tc>" : "</w:tc>");
    }
}
