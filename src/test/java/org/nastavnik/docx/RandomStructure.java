package org.nastavnik.docx;

import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.bold;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A template in which sections, tables, lists, notes, links, bookmarks, page ends and a table of
 * contents stand in each other at random, and data for it.
 */
final class RandomStructure {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String NUMBERING =
            "<w:numbering"
                    + W
                    + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    private static final String STYLES =
            "<w:styles"
                    + W
                    + "><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
    private static final String LANDSCAPE =
            "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>";

    private final Random random;
    private final StringBuilder notes = new StringBuilder();
    private int noteCount;
    private int bookmarks;
    private boolean inNote;

    RandomStructure(long seed) {
        this.random = new Random(seed);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String value() {
        return pick("{{a}}", "{{b}}", "{{n}}", "текст", "{{a|upper}}", "{{@1}}");
    }

    private String section() {
        return pick("l", "m", "none", "yes", "no");
    }

    DocxFixtures docx() {
        String contents = random.nextBoolean() ? field("TOC \\o \"1-2\" \\h") : "";
        String body = contents + blocks(0, true) + pick("", "<w:p/>") + "<w:sectPr/>";
        return aDocx().xml(body)
                .relation(RELATION + "hyperlink", "{{url}}", true)
                .story("footnotes", "footnotes", "footnotes.xml", notes.toString())
                .relation(RELATION + "numbering", "numbering.xml", false)
                .type("/word/numbering.xml", WORD + "numbering+xml")
                .with("word/numbering.xml", NUMBERING)
                .relation(RELATION + "styles", "styles.xml", false)
                .type("/word/styles.xml", WORD + "styles+xml")
                .with("word/styles.xml", STYLES);
    }

    private static String field(String code) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
                + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("старое")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private String blocks(int depth, boolean inBody) {
        StringBuilder blocks = new StringBuilder();
        for (int i = random.nextInt(depth > 2 ? 2 : 4); i >= 0; i--) {
            blocks.append(block(depth, inBody && !inNote));
        }
        return blocks.toString();
    }

    private String block(int depth, boolean inBody) {
        int kind = random.nextInt(9);
        if (kind < 2 && depth < 4) {
            String name = section();
            String opening = p("{{" + pick("#", "#", "^") + name + "}}");
            return opening + blocks(depth + 1, inBody) + p("{{/" + name + "}}");
        }
        if (kind == 2) {
            return table(depth + 1) + "<w:p/>";
        }
        if (kind == 3 && inBody) {
            return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
        }
        if (kind == 4 && inBody) {
            return "<w:p><w:pPr>" + LANDSCAPE + "</w:pPr>" + pick("", r(value())) + "</w:p>";
        }
        return paragraph(depth);
    }

    private String paragraph(int depth) {
        String list =
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""
                        + pick("1", "2")
                        + "\"/></w:numPr>";
        String style = "<w:pStyle w:val=\"" + pick("H1", "H2") + "\"/>";
        StringBuilder runs = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            runs.append(run(depth));
        }
        return "<w:p><w:pPr>" + pick("", list, style) + "</w:pPr>" + runs + "</w:p>";
    }

    private String run(int depth) {
        return switch (random.nextInt(9)) {
            case 0 -> bold(value());
            case 1, 2 -> inSection(depth);
            case 3 -> note(depth);
            case 4 ->
                    inNote ? r("x") : "<w:hyperlink r:id=\"rId1\">" + r(value()) + "</w:hyperlink>";
            case 5 -> bookmark();
            case 6 -> "<w:r><w:br/></w:r>";
            default -> r(value());
        };
    }

    private String inSection(int depth) {
        String name = section();
        String opening = r("{{" + pick("#", "^") + name + "}}");
        return opening + (depth > 5 ? r("x") : run(depth + 1)) + r("{{/" + name + "}}");
    }

    private String note(int depth) {
        if (inNote || depth > 3) {
            return r("x");
        }
        inNote = true;
        int id = ++noteCount;
        String content = blocks(depth + 2, false) + p(value());
        notes.append("<w:footnote w:id=\"").append(id).append("\">");
        notes.append(content).append("</w:footnote>");
        inNote = false;
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private String bookmark() {
        int id = ++bookmarks;
        String reference =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF b%1$d </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return ("<w:bookmarkStart w:id=\"%1$d\" w:name=\"b%1$d\"/>"
                        + r("x")
                        + "<w:bookmarkEnd w:id=\"%1$d\"/>"
                        + reference)
                .formatted(id);
    }

    private String table(int depth) {
        int columns = 1 + random.nextInt(4);
        int repeated = random.nextInt(3) == 0 ? random.nextInt(columns) : -1;
        String over = pick("m", "none", "yes");
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid>");
        table.append("<w:gridCol w:w=\"2000\"/>".repeat(columns)).append("</w:tblGrid>");
        String group = random.nextInt(4) == 0 ? section() : "";
        String empty = tc(p("")).repeat(columns - 1);
        table.append(
                group.isEmpty() ? "" : "<w:tr>" + tc(p("{{#" + group + "}}")) + empty + "</w:tr>");
        for (int i = random.nextInt(4); i >= 0; i--) {
            table.append(row(depth, columns, repeated, over));
        }
        table.append(
                group.isEmpty() ? "" : "<w:tr>" + tc(p("{{/" + group + "}}")) + empty + "</w:tr>");
        return table.append("</w:tbl>").toString();
    }

    private String row(int depth, int columns, int repeated, String over) {
        String whole = random.nextInt(3) == 0 ? section() : "";
        String part = columns > 2 && !whole.isEmpty() && random.nextBoolean() ? section() : "";
        StringBuilder row = new StringBuilder("<w:tr>");
        for (int i = 0; i < columns; i++) {
            boolean last = i == columns - 1;
            String before = i == 0 && !whole.isEmpty() ? "{{#" + whole + "}}" : "";
            before += i == 1 && !part.isEmpty() ? "{{#" + part + "|rows}}" : "";
            before += i == repeated ? "{{#" + over + "|columns}}" : "";
            String after = i == repeated ? "{{/" + over + "}}" : "";
            after += last && !part.isEmpty() ? "{{/" + part + "}}" : "";
            after += last && !whole.isEmpty() ? "{{/" + whole + "}}" : "";
            String merge = pick("", "", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>");
            String inner = random.nextInt(8) == 0 ? run(depth + 2) : r(pick("x", "{{a}}", ""));
            row.append("<w:tc><w:tcPr>").append(merge).append("</w:tcPr><w:p>");
            row.append(r(before)).append(inner).append(r(after)).append("</w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    Map<String, Object> data(int depth) {
        Map<String, Object> data = new HashMap<>();
        data.put("a", "А" + random.nextInt(9));
        data.put("b", "раз\nдва <&>");
        data.put("n", random.nextInt(100));
        data.put("yes", true);
        data.put("no", false);
        data.put("none", List.of());
        data.put("m", List.of("э1", "э2"));
        data.put("url", pick("https://b.example/?q=1&z=2", "не адрес"));
        List<Object> items = new ArrayList<>();
        for (int i = depth < 3 ? random.nextInt(4) : 0; i > 0; i--) {
            items.add(data(depth + 1));
        }
        data.put("l", items);
        return data;
    }
}
