package org.nastavnik.docx;

/** Placeholders as Word writes them. */
final class DrawingFixtures {

    /** Relation 1 of a template that holds placeholder pictures. */
    static final String PLACEHOLDER = "rId1";

    static final String IMAGE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private DrawingFixtures() {}

    /** A template with the placeholder picture that {@link #picture} shows. */
    static DocxFixtures aDocxWithPlaceholder() {
        return DocxFixtures.aDocx()
                .relation(IMAGE, "media/old.png", false)
                .extension("png", "image/png")
                .with("word/media/old.png", Pictures.png(3, 2));
    }

    /** A paragraph with a picture of 60 by 30 mm. */
    static String picture(String alternativeText) {
        return "<w:p>" + pictureRun(alternativeText) + "</w:p>";
    }

    static String pictureRun(String alternativeText) {
        return run("inline", "", "descr", alternativeText, pic("embed", PLACEHOLDER));
    }

    static String anchored(String alternativeText) {
        String place =
                "<wp:simplePos x=\"0\" y=\"0\"/>"
                        + "<wp:positionH relativeFrom=\"margin\"><wp:align>right</wp:align></wp:positionH>"
                        + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>";
        return "<w:p>"
                + run("anchor", place, "descr", alternativeText, pic("embed", PLACEHOLDER))
                + "</w:p>";
    }

    static String titled(String title) {
        return "<w:p>" + run("inline", "", "title", title, pic("embed", PLACEHOLDER)) + "</w:p>";
    }

    static String shape(String alternativeText) {
        String shape = graphic("http://127.0.0.1/shape", "<a:shape/>");
        return "<w:p>" + run("inline", "", "descr", alternativeText, shape) + "</w:p>";
    }

    static String chart(String alternativeText, String relation) {
        String chart =
                graphic(
                        Dml.CHART,
                        "<c:chart xmlns:c=\"" + Dml.CHART + "\" r:id=\"" + relation + "\"/>");
        return "<w:p>" + run("inline", "", "descr", alternativeText, chart) + "</w:p>";
    }

    private static String run(
            String frame, String place, String attribute, String text, String graphic) {
        String anchor =
                frame.equals("anchor")
                        ? " simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"0\""
                        : "";
        return "<w:r><w:drawing><wp:"
                + frame
                + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\""
                + anchor
                + ">"
                + place
                + "<wp:extent cx=\"2160000\" cy=\"1080000\"/>"
                + (anchor.isEmpty() ? "" : "<wp:wrapSquare wrapText=\"bothSides\"/>")
                + "<wp:docPr id=\""
                + id(text + frame + attribute)
                + "\" name=\"Рисунок 7\" "
                + attribute
                + "=\""
                + Xml.escape(text)
                + "\"/>"
                + graphic
                + "</wp:"
                + frame
                + "></w:drawing></w:r>";
    }

    /** Word numbers what is drawn; the same for the same. */
    private static int id(String drawn) {
        return 1 + Math.floorMod(drawn.hashCode(), 10_000);
    }

    static String pic(String link, String relation) {
        return graphic(
                Dml.PICTURE,
                "<pic:pic xmlns:pic=\""
                        + Dml.PICTURE
                        + "\"><pic:nvPicPr><pic:cNvPr id=\"7\" name=\"x\" descr=\"старое\"/><pic:cNvPicPr/></pic:nvPicPr>"
                        + "<pic:blipFill><a:blip r:"
                        + link
                        + "=\""
                        + relation
                        + "\"><a:grayscl/><a:extLst/></a:blip><a:srcRect l=\"10\"/><a:stretch/></pic:blipFill>"
                        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2160000\" cy=\"1080000\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"/></pic:spPr></pic:pic>");
    }

    private static String graphic(String uri, String content) {
        return "<a:graphic><a:graphicData uri=\""
                + uri
                + "\">"
                + content
                + "</a:graphicData></a:graphic>";
    }
}
