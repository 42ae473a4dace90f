package org.nastavnik.docx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charts as Word writes them. */
final class ChartFixtures {

    static final String STYLE = "http://schemas.microsoft.com/office/2011/relationships/chartStyle";

    private static final String LOST =
            "<c:extLst><c:ext uri=\"{x}\"><x xmlns=\"urn:x\"/></c:ext></c:extLst>";

    private ChartFixtures() {}

    /** A template in whose body {@code rId1} is a chart with these plots. */
    static DocxFixtures aDocxWithChart(String title, String plots) {
        return DocxFixtures.aDocx()
                .relation(Dml.RELATIONS + "/chart", "charts/chart1.xml", false)
                .type("/word/charts/chart1.xml", ChartPart.TYPE)
                .type("/word/charts/style1.xml", "application/vnd.ms-office.chartstyle+xml")
                .extension("xlsx", ChartWorkbook.TYPE)
                .with("word/charts/chart1.xml", chartXml(title, plots))
                .with("word/charts/style1.xml", "<x/>")
                .with(
                        "word/charts/_rels/chart1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + new Relations.Relation(STYLE, "style1.xml", false).xml("rId1")
                                + new Relations.Relation(
                                                Dml.RELATIONS + "/package",
                                                "../embeddings/old.xlsx",
                                                false)
                                        .xml("rId2")
                                + "</Relationships>")
                .with("word/embeddings/old.xlsx", new byte[] {'P', 'K', 1, 2, 3});
    }

    static DocxFixtures aDocxWithColumns() {
        return aDocxWithChart(title("Образец"), columns());
    }

    private static String chartXml(String title, String plots) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><c:chartSpace xmlns:c=\""
                + Dml.CHART
                + "\" xmlns:a=\""
                + Dml.MAIN
                + "\" xmlns:r=\""
                + Dml.RELATIONS
                + "\"><c:date1904 val=\"0\"/><c:chart>"
                + title
                + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
                + plots
                + "</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:legendEntry><c:idx val=\"1\"/><c:delete val=\"1\"/></c:legendEntry></c:legend>"
                + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"zero\"/></c:chart>"
                + "<c:externalData r:id=\"rId2\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";
    }

    static String title(String text) {
        return "<c:title><c:tx><c:rich><a:bodyPr rot=\"0\"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1400\"/></a:pPr>"
                + "<a:r><a:rPr lang=\"ru-RU\" b=\"1\"/><a:t>"
                + text
                + "</a:t></a:r><a:r><a:t> 2025</a:t></a:r></a:p><a:p/></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
    }

    static String automaticTitle() {
        return "<c:title><c:overlay val=\"0\"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1600\"/></a:pPr>"
                + "<a:endParaRPr lang=\"ru-RU\"/></a:p></c:txPr></c:title>";
    }

    static String columns() {
        return "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
                + series("111111", "<c:invertIfNegative val=\"0\"/>", "")
                + series("222222", "<c:invertIfNegative val=\"0\"/>", "")
                + "<c:gapWidth val=\"80\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + axes();
    }

    static String columnsAndLine() {
        return "<c:barChart><c:barDir val=\"col\"/>"
                + series("111111", "", "")
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart><c:lineChart><c:grouping val=\"standard\"/>"
                + series(
                        "333333",
                        "<c:marker><c:symbol val=\"none\"/></c:marker>",
                        "<c:smooth val=\"1\"/>")
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>"
                + axes();
    }

    static String pie() {
        return "<c:pieChart><c:varyColors val=\"1\"/>"
                + series("444444", point(0, "AAAAAA") + point(1, "BBBBBB"), "")
                + "</c:pieChart>";
    }

    static String scatter() {
        return "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/></c:ser>"
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>";
    }

    private static String point(int index, String colour) {
        return "<c:dPt><c:idx val=\""
                + index
                + "\"/><c:bubble3D val=\"0\"/>"
                + look(colour)
                + LOST
                + "</c:dPt>";
    }

    private static String look(String colour) {
        return "<c:spPr><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill></c:spPr>";
    }

    private static String series(String colour, String before, String after) {
        return "<c:ser><c:idx val=\"7\"/><c:order val=\"7\"/><c:tx><c:strRef><c:f>S!$B$1</c:f></c:strRef></c:tx>"
                + look(colour)
                + before
                + "<c:dLbls><c:dLbl><c:idx val=\"0\"/><c:delete val=\"1\"/></c:dLbl><c:showVal val=\"1\"/></c:dLbls>"
                + "<c:cat><c:strRef><c:f>S!$A$2</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>S!$B$2</c:f><c:numCache>"
                + "<c:formatCode>0.0</c:formatCode><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>77777</c:v></c:pt></c:numCache></c:numRef></c:val>"
                + after
                + LOST
                + "</c:ser>";
    }

    private static String axes() {
        return "<c:catAx><c:axId val=\"1\"/><c:scaling/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"2\"/><c:scaling/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx>";
    }

    static ChartData.Series series(String name, @Nullable String... values) {
        return new ChartData.Series(
                name,
                Arrays.stream(values).map(v -> v == null ? null : new BigDecimal(v)).toList());
    }

    static ChartData data(String title, ChartData.Series... series) {
        return new ChartData(title, List.of("Вход", "Выход"), List.of(series));
    }
}
