package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes lines and tables out of the tree of a text. */
final class ContentReader {

    private static final Set<String> SILENT =
            Set.of("pPr", "rPr", "tblPr", "tblGrid", "sectPr", "instrText", "delText", "sdtPr");

    /** Nobody draws a table so wide; a hostile file could ask for millions of columns. */
    private static final int MOST_COLUMNS = 200;

    private final List<WordContent.Block> read = new ArrayList<>();

    /** What stands inside of what is being read, and follows it. */
    private final Deque<Element> inner = new ArrayDeque<>();

    List<WordContent.Block> read() {
        return List.copyOf(read);
    }

    void blocks(Node parent) {
        for (Element child : Wml.children(parent)) {
            switch (name(child)) {
                case "p" -> {
                    read.add(new WordContent.Line(text(child)));
                    blocksOfInner();
                }
                case "tbl" -> {
                    read.add(table(child));
                    blocksOfInner();
                }
                case "" -> {}
                default -> blocks(child);
            }
        }
    }

    private void blocksOfInner() {
        List<Element> found = List.copyOf(inner);
        inner.clear();
        for (Element element : found) {
            if (Wml.is(element, "tbl")) {
                read.add(table(element));
                blocksOfInner();
            } else {
                blocks(element);
            }
        }
    }

    private WordContent.Table table(Element table) {
        List<WordContent.Row> rows = new ArrayList<>();
        for (Element row : parts(table, "tr")) {
            rows.add(row(row));
        }
        return new WordContent.Table(List.copyOf(rows));
    }

    private WordContent.Row row(Element row) {
        List<WordContent.Cell> cells = new ArrayList<>();
        Element properties = Wml.child(row, "trPr");
        int column = properties == null ? 0 : number(properties, "gridBefore", 0);
        for (Element cell : parts(row, "tc")) {
            Element look = Wml.child(cell, "tcPr");
            int span = look == null ? 1 : Math.max(1, number(look, "gridSpan", 1));
            if (look != null && continues(look, "hMerge") && !cells.isEmpty()) {
                WordContent.Cell left = cells.remove(cells.size() - 1);
                cells.add(
                        new WordContent.Cell(
                                left.column(), left.span() + span, left.continued(), left.text()));
            } else {
                boolean down = look != null && continues(look, "vMerge");
                cells.add(new WordContent.Cell(column, span, down, cellText(cell)));
            }
            column += span;
        }
        return new WordContent.Row(List.copyOf(cells));
    }

    private static int number(Element properties, String name, int fallback) {
        Element child = Wml.child(properties, name);
        return child == null
                ? fallback
                : Math.min(MOST_COLUMNS, Math.max(0, Wml.number(child, "val", fallback)));
    }

    private static boolean continues(Element look, String name) {
        Element merge = Wml.child(look, name);
        return merge != null && !Wml.attribute(merge, "val").equals("restart");
    }

    /** Rows of a table or cells of a row, also where a content control holds them. */
    private static List<Element> parts(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, name)) {
                found.add(child);
            } else if (!SILENT.contains(name(child))) {
                found.addAll(parts(child, name));
            }
        }
        return found;
    }

    private String cellText(Element cell) {
        List<String> paragraphs = new ArrayList<>();
        collect(cell, paragraphs);
        return String.join("\n", paragraphs).replace('\t', ' ').strip();
    }

    private void collect(Element parent, List<String> paragraphs) {
        for (Element child : Wml.children(parent)) {
            switch (name(child)) {
                case "p" -> paragraphs.add(text(child));
                case "tbl" -> inner.add(child);
                case "tcPr", "" -> {}
                default -> collect(child, paragraphs);
            }
        }
    }

    private String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        append(paragraph, text);
        return text.toString();
    }

    private void append(Element parent, StringBuilder text) {
        for (Element child : Wml.children(parent)) {
            String name = name(child);
            switch (name) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "txbxContent" -> inner.add(child);
                default -> {
                    if (!SILENT.contains(name) && !"Fallback".equals(child.getLocalName())) {
                        append(child, text);
                    }
                }
            }
        }
    }

    /** Empty for what is not WordprocessingML, save that drawings may hold text. */
    private static String name(Element element) {
        return Wml.name(element);
    }
}
