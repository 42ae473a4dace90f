package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final String BODY = "word/document.xml";
    private static final Map<String, Object> SCHOOLS =
            Map.of(
                    "stages",
                            List.of(
                                    Map.of("stage", "I"),
                                    Map.of("stage", "II"),
                                    Map.of("stage", "III")),
                    "none", List.of(),
                    "schools",
                            List.of(
                                    Map.of("no", "5", "marks", List.of("1", "2", "3")),
                                    Map.of("no", "7", "marks", List.of("4", "5", "6"))));

    private static String table(String widths, String... rows) {
        StringBuilder grid = new StringBuilder();
        for (String width : widths.split(" ")) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
                + grid
                + "</w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>";
    }

    private static String wide(int span, String text) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/></w:tcPr>" + p(text) + "</w:tc>";
    }

    private static List<String> all(String pattern, String xml) {
        return Pattern.compile(pattern).matcher(xml).results().map(ColumnsTest::group).toList();
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }

    private static List<String> grid(String xml) {
        return all("<w:gridCol w:w=\"(\\d+)\"/>", xml);
    }

    private static List<String> cells(String xml) {
        return all("<w:tcW w:type=\"dxa\" w:w=\"(\\d+)\"/>", xml);
    }

    @Test
    void areAsManyAsTheDataHas() {
        String table =
                table(
                        "3000 6000",
                        tr("Школа", "{{#stages|columns}}{{stage}}{{/stages}}"),
                        tr(
                                "{{#schools}}№ {{no}}",
                                "{{#marks|columns}}{{.}}{{/marks}}{{/schools}}"));

        assertThat(aDocx().xml(table).textWith(SCHOOLS))
                .isEqualTo("Школа\tI\tII\tIII\n№ 5\t1\t2\t3\n№ 7\t4\t5\t6\n");
    }

    @Test
    void shareThePlaceThatTheTemplateGivesThem() {
        String table = table("3000 6000", tr("Школа", "{{#stages|columns}}{{stage}}{{/stages}}"));

        String xml = aDocx().xml(table).partWith(SCHOOLS, BODY);

        assertThat(grid(xml)).containsExactly("3000", "2000", "2000", "2000");
        assertThat(cells(xml)).isEqualTo(grid(xml));
    }

    @Test
    void loseNoTwipByRounding() {
        String table =
                table("3000 5000 1000", tr("a", "{{#stages|columns}}{{stage}}{{/stages}}", "b"));

        String xml = aDocx().xml(table).partWith(SCHOOLS, BODY);

        assertThat(grid(xml).stream().mapToInt(Integer::parseInt).sum()).isEqualTo(9000);
        assertThat(grid(xml)).containsExactly("3000", "1666", "1667", "1667", "1000");
    }

    @Test
    void repeatInGroupsOfCells() {
        String table =
                table(
                        "3000 4000 2000",
                        tr("", "{{#stages|columns}}{{stage}}", "итог{{/stages}}"),
                        tr("x", "{{#stages|columns}}a", "b{{/stages}}"));

        DocxFixtures docx = aDocx().xml(table);

        assertThat(docx.textWith(SCHOOLS))
                .isEqualTo("\tI\tитог\tII\tитог\tIII\tитог\nx\ta\tb\ta\tb\ta\tb\n");
        assertThat(grid(docx.partWith(SCHOOLS, BODY)))
                .containsExactly("3000", "1333", "667", "1333", "667", "1333", "667");
    }

    @Test
    void letCellsOfOtherRowsReachOverThem() {
        String table =
                table(
                        "3000 6000",
                        tr("", "Этапы"),
                        tr("Школа", "{{#stages|columns}}{{stage}}{{/stages}}"),
                        "<w:tr>" + wide(2, "Примечание") + "</w:tr>");

        String xml = aDocx().xml(table).partWith(SCHOOLS, BODY);

        assertThat(all("<w:gridSpan w:val=\"(\\d+)\"/>", xml)).containsExactly("1", "3", "1", "4");
        assertThat(cells(xml))
                .containsExactly("3000", "6000", "3000", "2000", "2000", "2000", "9000");
    }

    @Test
    void leaveTheirPlaceToOthersWhereThereAreNone() {
        String table =
                table("3000 6000", tr("", "Этапы"), tr("Школа", "{{#none|columns}}{{.}}{{/none}}"));

        String xml = aDocx().xml(table).partWith(SCHOOLS, BODY);

        assertThat(grid(xml)).containsExactly("9000");
        assertThat(xml).doesNotContain("Этапы");
    }

    @Test
    void goWithAConditionOnEveryRow() {
        String table =
                table(
                        "3000 4000 2000",
                        tr("№", "Имя", "{{#none|columns}}Дата{{/none}}"),
                        tr("1", "Я", "{{#none|columns}}x{{/none}}"));

        assertThat(aDocx().xml(table).textWith(SCHOOLS)).isEqualTo("№\tИмя\n1\tЯ\n");
    }

    @Test
    void standInForEachOther() {
        String table =
                table(
                        "3000 2000 4000",
                        tr("a", "{{#none|columns}}x{{/none}}", "{{^none|columns}}y{{/none}}"));

        String xml = aDocx().xml(table).partWith(SCHOOLS, BODY);

        assertThat(grid(xml)).containsExactly("3000", "6000");
    }

    @Test
    void takeTheTableAlongWhereItHasNoOthers() {
        String table = table("9000", tr("{{#none|columns}}{{.}}{{/none}}"));

        assertThat(aDocx("до").xml(table).xml(p("после")).partWith(SCHOOLS, BODY))
                .doesNotContain("<w:tbl>");
    }

    @Test
    void nest() {
        Map<String, Object> data =
                Map.of(
                        "forms",
                        List.of(
                                Map.of("f", "А", "years", List.of("1", "2")),
                                Map.of("f", "Б", "years", List.of("3"))));
        String table =
                table(
                        "3000 2000 4000",
                        tr(
                                "x",
                                "{{#forms|columns}}{{f}}",
                                "{{#years|columns}}{{.}}{{/years}}{{/forms}}"));

        DocxFixtures docx = aDocx().xml(table);

        assertThat(docx.textWith(data)).isEqualTo("x\tА\t1\t2\tБ\t3\n");
        assertThat(grid(docx.partWith(data, BODY)))
                .containsExactly("3000", "750", "1500", "1500", "750", "1500");
    }

    @Test
    void areCountedInTheFirstItemWhereNoRowStandsOnItsOwn() {
        String table =
                table(
                        "3000 6000",
                        tr("{{#schools}}{{no}}", "{{#marks|columns}}{{.}}{{/marks}}{{/schools}}"));

        DocxFixtures docx = aDocx().xml(table);

        assertThat(docx.textWith(SCHOOLS)).isEqualTo("5\t1\t2\t3\n7\t4\t5\t6\n");
        assertThat(grid(docx.partWith(SCHOOLS, BODY))).hasSize(4);
    }

    @Test
    void areCountedInARowThatIsPrinted() {
        String table =
                table(
                        "3000 6000",
                        tr("{{#none}}{{no}}", "{{#marks|columns}}{{.}}{{/marks}}{{/none}}"),
                        tr("{{#schools}}{{no}}", "{{#marks|columns}}{{.}}{{/marks}}{{/schools}}"));

        DocxFixtures docx = aDocx().xml(table);

        assertThat(grid(docx.partWith(SCHOOLS, BODY))).hasSize(4);
    }

    @Test
    void fillARowThatHasFewer() {
        Map<String, Object> data =
                Map.of(
                        "stages", List.of("I", "II"),
                        "schools", List.of(Map.of("no", "5", "marks", List.of("1"))));
        String table =
                table(
                        "3000 6000",
                        tr("", "{{#stages|columns}}{{.}}{{/stages}}"),
                        tr("{{#schools}}{{no}}", "{{#marks|columns}}{{.}}{{/marks}}{{/schools}}"));

        assertThat(aDocx().xml(table).textWith(data)).isEqualTo("\tI\tII\n5\t1\t\n");
    }

    @Test
    void keepWidthOfTableInsideOfCell() {
        String inner = table("1000 3000", tr("a", "{{#stages|columns}}{{stage}}{{/stages}}"));
        String outer = table("9000", "<w:tr>" + tc(inner + p("конец")) + "</w:tr>");

        DocxFixtures docx = aDocx().xml(outer);

        assertThat(docx.textWith(SCHOOLS)).isEqualTo("a I II III конец\n");
        assertThat(grid(docx.partWith(SCHOOLS, BODY)))
                .containsExactly("9000", "1000", "1000", "1000", "1000");
    }

    @Test
    void mustStandInOneRow() {
        List<Finding> out =
                Template.check(
                        aDocx("{{#goals|columns}}{{.}}{{/goals}}").bytes(),
                        DocxFixtures.OPTIONS,
                        FindingsTest.SHAPE);
        List<Finding> over =
                Template.check(
                        aDocx().xml(
                                        table(
                                                "1 2",
                                                tr("{{#goals|columns}}a", "b"),
                                                tr("c", "{{/goals}}")))
                                .bytes(),
                        DocxFixtures.OPTIONS,
                        FindingsTest.SHAPE);

        assertThat(out).extracting(Finding::code).containsExactly(FindingCode.COLUMNS_OUT_OF_ROW);
        assertThat(over).extracting(Finding::code).containsExactly(FindingCode.COLUMNS_OUT_OF_ROW);
    }
}
