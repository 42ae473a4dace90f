package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.docx.ChartFixtures.aDocxWithChart;
import static org.nastavnik.docx.ChartFixtures.aDocxWithColumns;
import static org.nastavnik.docx.ChartFixtures.data;
import static org.nastavnik.docx.ChartFixtures.series;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DrawingFixtures.chart;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.SpreadsheetMLPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DrawingML.Chart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xlsx4j.sml.Cell;

class ChartsTest {

    record School(String name, ChartData points) {}

    record Report(
            ChartData chart, @Nullable ChartData second, List<School> schools, Picture emblem) {}

    private static final String CHART = "word/charts/made1.xml";
    private static final ChartData DATA =
            data(
                    "Итоги & <планы>",
                    series("Наставники", "3.5", null),
                    series("Наставляемые", "2", "1E+1"),
                    series("Кураторы", "-1", "0"));

    private static Map<String, byte[]> filled(DocxFixtures docx, Object data) {
        return DocxFixtures.unzip(docx.filledWith(data));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String chartOf(DocxFixtures docx, ChartData data) {
        return text(filled(docx.xml(chart("{{chart}}", "rId1")), Map.of("chart", data)), CHART);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void printSeriesInTheLooksOfTheTemplateInTurn() {
        String xml = chartOf(aDocxWithColumns(), DATA);

        assertThat(all("<a:srgbClr val=\"(\\d+)\"", xml))
                .containsExactly("111111", "222222", "111111");
        assertThat(all("<c:ser><c:idx val=\"(\\d)\"/>", xml)).containsExactly("0", "1", "2");
        assertThat(all("<c:v>(\\D+?)</c:v></c:pt></c:strCache></c:strRef></c:tx>", xml))
                .containsExactly("Наставники", "Наставляемые", "Кураторы");
        assertThat(xml)
                .contains("<c:invertIfNegative val=\"0\"/>", "<c:gapWidth val=\"80\"/>")
                .doesNotContain("77777", "extLst", "<c:dLbl>", "legendEntry", "spot");
    }

    @Test
    void printCategoriesAndValuesAndLeaveGaps() {
        String xml = chartOf(aDocxWithColumns(), DATA);

        assertThat(xml)
                .contains(
                        "<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/>"
                                + "<c:pt idx=\"0\"><c:v>Вход</c:v></c:pt><c:pt idx=\"1\"><c:v>Выход</c:v></c:pt></c:strCache></c:strRef></c:cat>")
                .contains(
                        "<c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f><c:numCache><c:formatCode>0.0</c:formatCode>"
                                + "<c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>3.5</c:v></c:pt></c:numCache></c:numRef></c:val>")
                .contains("<c:f>Sheet1!$C$2:$C$3</c:f>", "<c:pt idx=\"1\"><c:v>10</c:v></c:pt>")
                .contains("<c:dispBlanksAs val=\"gap\"/>");
    }

    @Test
    void printTheTitleInItsLook() {
        assertThat(chartOf(aDocxWithColumns(), DATA))
                .contains(
                        "<a:r><a:rPr b=\"1\" lang=\"ru-RU\"/><a:t>Итоги &amp; &lt;планы&gt;</a:t></a:r></a:p></c:rich>")
                .contains("<a:defRPr sz=\"1400\"/>", "<c:autoTitleDeleted val=\"0\"/>")
                .doesNotContain("Образец", "2025");
    }

    @Test
    void printATitleWhereItWasAutomatic() {
        DocxFixtures docx = aDocxWithChart(ChartFixtures.automaticTitle(), ChartFixtures.columns());

        assertThat(chartOf(docx, DATA))
                .contains(
                        "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1600\"/></a:pPr>"
                                + "<a:r><a:t>Итоги &amp; &lt;планы&gt;</a:t></a:r></a:p></c:rich></c:tx><c:overlay");
    }

    @Test
    void haveNoTitleWhereTheDataOrTheTemplateHasNone() {
        assertThat(chartOf(aDocxWithColumns(), data(" ", series("а", "1", "2"))))
                .contains("<c:chart><c:autoTitleDeleted val=\"1\"/>")
                .doesNotContain("<c:title>");
        assertThat(chartOf(aDocxWithChart("", ChartFixtures.columns()), DATA))
                .doesNotContain("<c:title>");
    }

    @Test
    void keepTheirPlotsWhereTheyHaveSeveral() {
        DocxFixtures docx = aDocxWithChart("", ChartFixtures.columnsAndLine());

        String xml = chartOf(docx, DATA);

        String columns = xml.substring(0, xml.indexOf("</c:barChart>"));
        String line = xml.substring(xml.indexOf("<c:lineChart>"));
        assertThat(all("<c:order val=\"(\\d)\"/>", columns)).containsExactly("0", "2");
        assertThat(all("<c:order val=\"(\\d)\"/>", line)).containsExactly("1");
        assertThat(line)
                .contains("<c:marker><c:symbol val=\"none\"/></c:marker>")
                .contains("</c:val><c:smooth val=\"1\"/></c:ser>");
    }

    @Test
    void colourSlicesInTurn() {
        ChartData slices =
                new ChartData("", List.of("а", "б", "в"), List.of(series("x", "1", "2", "3")));

        String xml = chartOf(aDocxWithChart("", ChartFixtures.pie()), slices);

        assertThat(all("<c:dPt><c:idx val=\"(\\d)\"/><c:bubble3D val=\"0\"/>", xml))
                .containsExactly("0", "1", "2");
        assertThat(all("<a:srgbClr val=\"(\\w+)\"", xml))
                .containsExactly("444444", "AAAAAA", "BBBBBB", "AAAAAA");
    }

    @Test
    void bringAWorkbookForWhoeverEditsTheData() throws Exception {
        Map<String, byte[]> parts =
                filled(aDocxWithColumns().xml(chart("{{chart}}", "rId1")), Map.of("chart", DATA));

        var sheet =
                SpreadsheetMLPackage.load(
                                new ByteArrayInputStream(parts.get("word/embeddings/made1.xlsx")))
                        .getWorkbookPart()
                        .getWorksheet(0)
                        .getContents();
        assertThat(sheet.getSheetData().getRow())
                .extracting(row -> row.getC().stream().map(ChartsTest::shown).toList())
                .containsExactly(
                        List.of("B1=Наставники", "C1=Наставляемые", "D1=Кураторы"),
                        List.of("A2=Вход", "B2=3.5", "C2=2", "D2=-1"),
                        List.of("A3=Выход", "C3=10", "D3=0"));
        assertThat(text(parts, "word/charts/_rels/made1.xml.rels"))
                .contains("Id=\"sheet\"", "Target=\"/word/embeddings/made1.xlsx\"");
        assertThat(text(parts, CHART)).contains("<c:externalData r:id=\"sheet\"");
    }

    private static String shown(Cell cell) {
        String value = cell.getIs() == null ? cell.getV() : cell.getIs().getT().getValue();
        return cell.getR() + "=" + value;
    }

    @Test
    void leaveTheSampleDataBehind() {
        Map<String, byte[]> parts =
                filled(aDocxWithColumns().xml(chart("{{chart}}", "rId1")), Map.of("chart", DATA));

        assertThat(parts.keySet())
                .doesNotContain(
                        "word/charts/chart1.xml",
                        "word/charts/style1.xml",
                        "word/charts/_rels/chart1.xml.rels",
                        "word/embeddings/old.xlsx");
        assertThat(text(parts, "[Content_Types].xml"))
                .contains("PartName=\"/word/charts/made1.xml\"")
                .doesNotContain("chart1.xml", "style1.xml");
    }

    @Test
    void openAsChartsInDocx4j() throws Exception {
        byte[] docx =
                aDocxWithColumns()
                        .xml(chart("{{chart}}", "rId1"))
                        .filledWith(Map.of("chart", DATA));

        WordprocessingMLPackage opened =
                WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        var relations = opened.getMainDocumentPart().getRelationshipsPart();
        assertThat(relations.getRelationships().getRelationship())
                .singleElement()
                .satisfies(
                        relation ->
                                assertThat(
                                                ((Chart) relations.getPart(relation))
                                                        .getContents()
                                                        .getChart()
                                                        .getPlotArea()
                                                        .getValAxOrCatAxOrDateAx())
                                        .hasSize(2));
    }

    @Test
    void getPartsOfTheirOwnInRepeatedSections() {
        DocxFixtures docx =
                aDocxWithColumns()
                        .xml(p("{{#schools}}") + p("{{name}}") + chart("{{points}}", "rId1"))
                        .xml(p("{{/schools}}") + chart("{{chart}}", "rId1"));

        Map<String, byte[]> parts =
                filled(
                        docx,
                        Map.of(
                                "chart",
                                DATA,
                                "schools",
                                List.of(
                                        new School("1", data("Первая", series("а", "1", "2"))),
                                        new School("2", data("Вторая", series("б", "3", "4"))))));

        String xml = text(parts, "word/document.xml");
        assertThat(all("descr=\"([^\"]*)\"", xml))
                .containsExactly("Первая", "Вторая", "Итоги &amp; &lt;планы&gt;");
        assertThat(all("<c:chart [^>]*r:id=\"(\\w+)\"", xml))
                .containsExactly("made1", "made2", "made3");
        assertThat(all("docPr [^>]*id=\"(\\d+)\"", xml)).doesNotHaveDuplicates();
        assertThat(text(parts, "word/charts/made2.xml")).contains("Вторая", "<c:v>4</c:v>");
        assertThat(text(parts, "[Content_Types].xml")).contains("made1.xml", "made3.xml");
    }

    @Test
    void areTheSameBytesTwice() {
        Template template = aDocxWithColumns().xml(chart("{{chart}}", "rId1")).compiled();

        assertThat(DocxFixtures.render(template, Map.of("chart", DATA)))
                .isEqualTo(DocxFixtures.render(template, Map.of("chart", DATA)));
    }

    @Test
    void withoutTagKeepTheirLookButNotTheirWorkbook() {
        Map<String, byte[]> parts =
                filled(aDocxWithColumns().xml(chart("Образец", "rId1")), Map.of());

        assertThat(parts.keySet()).doesNotContain("word/embeddings/old.xlsx");
        assertThat(text(parts, "word/charts/chart1.xml"))
                .contains("77777")
                .doesNotContain("externalData");
        assertThat(text(parts, "word/charts/_rels/chart1.xml.rels"))
                .contains("style1.xml")
                .doesNotContain("old.xlsx");
    }

    static Stream<Arguments> templates() {
        String guarded = p("{{#second}}") + chart("{{second}}", "rId1") + p("{{/second}}");
        return Stream.of(
                Arguments.of("chart", chart("{{chart}}", "rId1"), ""),
                Arguments.of("guarded", guarded, ""),
                Arguments.of("caption", p("{{chart.title}}"), ""),
                Arguments.of("may be absent", chart("{{second}}", "rId1"), "MAY_BE_ABSENT"),
                Arguments.of("list as chart", chart("{{schools}}", "rId1"), "NO_CHART"),
                Arguments.of("picture as chart", chart("{{emblem}}", "rId1"), "NO_CHART"),
                Arguments.of("chart in the text", p("{{chart}}"), "CHART_IN_TEXT"),
                Arguments.of("unknown", chart("{{chrt}}", "rId1"), "UNKNOWN_TAG"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void areHeldAgainstTheData(String name, String body, String expected) {
        List<Finding> findings =
                Template.check(
                        aDocxWithColumns().xml(body).bytes(),
                        DocxFixtures.OPTIONS,
                        DataShape.of(Report.class));

        assertThat(String.join(" ", findings.stream().map(f -> f.code().name()).toList()))
                .as(name)
                .isEqualTo(expected);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("points", ChartFixtures.scatter()),
                Arguments.of("nothing", ""),
                Arguments.of("no series", "<c:pieChart/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void cannotBeOfKindsThatTakeOtherData(String name, String plots) {
        byte[] docx = aDocxWithChart("", plots).xml(chart("{{chart}}", "rId1")).bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, DataShape.of(Report.class)))
                .as(name)
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNFIT_CHART);
    }

    @Test
    void cannotComeWithPartials() {
        byte[] partial = aDocxWithColumns().xml(chart("{{chart}}", "rId1")).bytes();
        TemplateOptions options = new TemplateOptions(Map.of(), name -> partial);

        assertThat(
                        Template.check(
                                DocxFixtures.aDocx("{{>x}}").bytes(),
                                options,
                                DataShape.of(Report.class)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PARTIAL_WITH_LINKS);
    }

    @Test
    void areUnfilledWhereTheDataIsNone() {
        Template template = aDocxWithColumns().xml(chart("{{chart}}", "rId1")).compiled();

        assertThatThrownBy(() -> DocxFixtures.render(template, Map.of("chart", "x")))
                .isInstanceOf(UnfilledTag.class);
    }

    @Test
    void wantOneValueForEachCategory() {
        assertThatThrownBy(
                        () ->
                                new ChartData(
                                        "",
                                        List.of("а", "б"),
                                        List.of(
                                                new ChartData.Series(
                                                        "x", List.of(BigDecimal.ONE)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
