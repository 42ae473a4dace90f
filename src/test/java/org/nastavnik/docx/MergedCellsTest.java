package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MergedCellsTest {

    private static final Map<String, Object> GROUPS =
            Map.of(
                    "groups",
                    List.of(
                            group("А", List.of(item("1"), item("2"), item("3"))),
                            group("Б", List.of(item("4"))),
                            group("В", List.of()),
                            group("Г", List.of(item("5"), item("6")))));

    private static Map<String, Object> group(String name, List<Object> rows) {
        return Map.of("name", name, "rows", rows, "total", "=" + rows.size());
    }

    private static Map<String, Object> item(String name) {
        return Map.of("name", name, "odd", "135".contains(name));
    }

    private static String cell(String merge, String text) {
        return "<w:tc><w:tcPr>" + merge + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private static String starting(String text) {
        return cell("<w:vMerge w:val=\"restart\"/>", text);
    }

    private static String continuing() {
        return cell("<w:vMerge/>", "");
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /**
     * R for a cell that starts a merge, c for one that continues it, - for another, / for a row.
     */
    private static String merges(DocxFixtures docx, Object data) {
        StringBuilder merges = new StringBuilder();
        String xml = docx.partWith(data, "word/document.xml");
        Pattern.compile("<w:tc>(<w:tcPr>.*?</w:tcPr>)?|</w:tr>")
                .matcher(xml)
                .results()
                .map(match -> match.group())
                .forEach(
                        at ->
                                merges.append(
                                        at.equals("</w:tr>")
                                                ? "/"
                                                : at.contains("\"restart\"")
                                                        ? "R"
                                                        : at.contains("vMerge") ? "c" : "-"));
        return merges.toString();
    }

    @Test
    void reachOverTheRowsOfTheirGroup() {
        DocxFixtures docx =
                aDocx().xml(
                                tbl(
                                        tr(
                                                "{{#groups}}{{name}}",
                                                "{{#rows}}{{@index}}",
                                                "{{name}}{{/rows}}{{/groups}}")));

        assertThat(docx.textWith(GROUPS))
                .isEqualTo("А\t1\t1\n\t2\t2\n\t3\t3\nБ\t1\t4\nГ\t1\t5\n\t2\t6\n");
        assertThat(merges(docx, GROUPS)).isEqualTo("R--/c--/c--/R--/R--/c--/");
    }

    @Test
    void mayStandOnBothSides() {
        DocxFixtures docx =
                aDocx().xml(
                                tbl(
                                        tr(
                                                "{{#groups}}{{@index}}",
                                                "{{#rows|rows}}{{name}}{{/rows}}",
                                                "{{total}}{{/groups}}")));

        assertThat(docx.textWith(GROUPS))
                .isEqualTo("1\t1\t=3\n\t2\t\n\t3\t\n2\t4\t=1\n4\t5\t=2\n\t6\t\n");
        assertThat(merges(docx, GROUPS)).isEqualTo("R-R/c-c/c-c/R-R/R-R/c-c/");
    }

    @Test
    void areThoseBesideASectionThatSaysRows() {
        Map<String, Object> data = Map.of("l", List.of("а", "б"));
        DocxFixtures docx = aDocx().xml(tbl(tr("всего", "{{#l|rows}}{{.}}{{/l}}")));

        assertThat(docx.textWith(data)).isEqualTo("всего\tа\n\tб\n");
        assertThat(merges(docx, data)).isEqualTo("R-/c-/");
    }

    @Test
    void areThoseThatTheAuthorMarked() {
        String table =
                tbl(
                        row(
                                starting("{{#groups}}{{#rows}}{{total}}"),
                                cell("", "{{name}}{{/rows}}{{/groups}}")));
        DocxFixtures docx = aDocx().xml(table);

        assertThat(docx.textWith(GROUPS)).isEqualTo("=3\t1\n\t2\n\t3\n=1\t4\n=2\t5\n\t6\n");
        assertThat(merges(docx, GROUPS)).isEqualTo("R-/c-/c-/R-/R-/c-/");
    }

    @Test
    void startWithTheFirstRowThatIsPrinted() {
        String table =
                tbl(
                        row(
                                starting("{{#groups}}{{#rows}}{{^odd}}{{total}}"),
                                cell("", "{{name}}{{/odd}}{{/rows}}{{/groups}}")));

        assertThat(merges(aDocx().xml(table), GROUPS)).isEqualTo("R-/R-/R-/");
    }

    @Test
    void stayAsTheAuthorMergedThemOverSeveralRows() {
        String table =
                tbl(
                        row(starting("{{#groups}}"), cell("", "")),
                        row(starting("{{name}}"), cell("", "всего {{total}}")),
                        row(continuing(), cell("", "{{#rows}}{{name}}; {{/rows}}")),
                        row(cell("", "{{/groups}}"), cell("", "")));

        assertThat(merges(aDocx().xml(table), GROUPS)).isEqualTo("R-/c-/R-/c-/R-/c-/R-/c-/");
    }

    @Test
    void goOnInRowsThatRepeatUnderThem() {
        String table =
                tbl(
                        row(starting("{{#groups}}"), cell("", "")),
                        row(starting("{{name}}"), cell("", "всего {{total}}")),
                        row(cell("<w:vMerge/>", "{{#rows}}"), cell("", "{{name}}{{/rows}}")),
                        row(cell("", "{{/groups}}"), cell("", "")));

        assertThat(merges(aDocx().xml(table), GROUPS)).isEqualTo("R-/c-/c-/c-/R-/c-/R-/R-/c-/c-/");
    }

    @Test
    void goOnIntoTheRowBehindTheirGroup() {
        String table =
                tbl(
                        row(cell("", "{{#groups}}"), cell("", "")),
                        row(starting("{{#rows}}{{total}}"), cell("", "{{name}}{{/rows}}")),
                        row(continuing(), cell("", "всего")),
                        row(cell("", "{{/groups}}"), cell("", "")));

        assertThat(merges(aDocx().xml(table), GROUPS)).isEqualTo("R-/c-/c-/c-/R-/c-/c-/R-/c-/c-/");
    }

    @Test
    void followTheDataWhereRowsStandInForEachOther() {
        String table =
                tbl(
                        row(cell("", "{{#groups}}{{#rows}}"), cell("", "")),
                        row(starting("{{#odd}}{{name}}"), cell("", "{{/odd}}")),
                        row(cell("<w:vMerge/>", "{{^odd}}"), cell("", "{{name}}{{/odd}}")),
                        row(cell("", "{{/rows}}{{/groups}}"), cell("", "")));

        assertThat(merges(aDocx().xml(table), GROUPS)).isEqualTo("R-/c-/R-/c-/R-/c-/");
    }

    @Test
    void startAnewInATableThatRepeats() {
        Map<String, Object> data = Map.of("l", List.of("а", "б"));
        DocxFixtures docx =
                aDocx("{{#l}}").xml(tbl(tr("x", "{{#l|rows}}{{.}}{{/l}}"))).xml(p("{{/l}}"));

        assertThat(merges(docx, data)).isEqualTo("R-/c-/R-/c-/");
    }

    @Test
    void goWithRepeatedColumns() {
        Map<String, Object> data =
                Map.of(
                        "groups",
                        List.of(
                                Map.of(
                                        "name",
                                        "А",
                                        "rows",
                                        List.of(List.of("1", "2"), List.of("3", "4")))));
        DocxFixtures docx =
                aDocx().xml(
                                tbl(
                                        tr(
                                                "{{#groups}}{{name}}",
                                                "{{#rows}}{{@index}}",
                                                "{{#.|columns}}{{.}}{{/.}}{{/rows}}{{/groups}}")));

        assertThat(docx.textWith(data)).isEqualTo("А\t1\t1\t2\n\t2\t3\t4\n");
        assertThat(merges(docx, data)).isEqualTo("R---/c---/");
    }

    @Test
    void keepLookOfTheirParagraph() {
        String centred =
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + DocxFixtures.r("всего") + "</w:p>";
        String table = tbl(row("<w:tc>" + centred + "</w:tc>", cell("", "{{#l|rows}}{{.}}{{/l}}")));

        String xml =
                aDocx().xml(table).partWith(Map.of("l", List.of("а", "б")), "word/document.xml");

        assertThat(xml.split("<w:jc w:val=\"center\"/>", -1)).hasSize(3);
        assertThat(xml.split("всего", -1)).hasSize(2);
    }
}
