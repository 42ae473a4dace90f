package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DrawingFixtures.aDocxWithPlaceholder;
import static org.nastavnik.docx.DrawingFixtures.anchored;
import static org.nastavnik.docx.DrawingFixtures.picture;
import static org.nastavnik.docx.DrawingFixtures.pictureRun;
import static org.nastavnik.docx.DrawingFixtures.shape;
import static org.nastavnik.docx.DrawingFixtures.titled;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    record Pupil(String name, @Nullable Picture photo) {}

    record Album(Picture emblem, List<Pupil> pupils, String verification, ChartData chart) {}

    private static final String BODY = "word/document.xml";

    private static Map<String, Object> photo(byte[] file) {
        return Map.of("photo", new Picture(file, "Образцов & сын"));
    }

    private static Map<String, byte[]> filled(DocxFixtures docx, Object data) {
        return DocxFixtures.unzip(docx.filledWith(data));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static Stream<Arguments> files() {
        byte[] svg = Pictures.svg("viewBox=\"0 0 100 100\"", "<circle r=\"50\"/>");
        return Stream.of(
                Arguments.of("wide", Pictures.png(400, 100), "png", 2_160_000, 540_000),
                Arguments.of("high", Pictures.jpeg(100, 200), "jpeg", 540_000, 1_080_000),
                Arguments.of("small", Pictures.png(2, 1), "png", 2_160_000, 1_080_000),
                Arguments.of("square", svg, "svg", 1_080_000, 1_080_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void fitIntoTheBoxOfTheirPlaceholder(
            String name, byte[] file, String extension, int width, int height) {
        Map<String, byte[]> parts =
                filled(aDocxWithPlaceholder().xml(picture("{{photo}}")), photo(file));

        String size = "cx=\"" + width + "\" cy=\"" + height + "\"/>";
        assertThat(text(parts, BODY))
                .contains("<wp:extent " + size, "<a:ext " + size)
                .contains("descr=\"Образцов &amp; сын\"");
        assertThat(parts.entrySet())
                .anyMatch(
                        part ->
                                part.getKey().endsWith("." + extension)
                                        && Arrays.equals(part.getValue(), file));
    }

    @Test
    void areShownByRelationAndHaveAContentType() throws Exception {
        byte[] docx =
                aDocxWithPlaceholder()
                        .xml(picture("{{photo}}"))
                        .filledWith(photo(Pictures.jpeg(4, 4)));

        WordprocessingMLPackage opened =
                WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        assertThat(
                        opened.getMainDocumentPart()
                                .getRelationshipsPart()
                                .getRelationships()
                                .getRelationship())
                .hasSize(1)
                .allSatisfy(
                        relation -> {
                            assertThat(text(DocxFixtures.unzip(docx), BODY))
                                    .contains("r:embed=\"" + relation.getId() + "\"");
                            assertThat(
                                            opened.getMainDocumentPart()
                                                    .getRelationshipsPart()
                                                    .getPart(relation))
                                    .isInstanceOfSatisfying(
                                            BinaryPartAbstractImage.class,
                                            image ->
                                                    assertThat(image.getContentType())
                                                            .isEqualTo("image/jpeg"));
                        });
    }

    @Test
    void leaveNothingOfThePlaceholderBehind() {
        Map<String, byte[]> parts =
                filled(aDocxWithPlaceholder().xml(picture("{{photo}}")), photo(Pictures.png(9, 9)));

        assertThat(parts.keySet()).doesNotContain("word/media/old.png");
        assertThat(text(parts, BODY))
                .doesNotContain("srcRect", "{{", "rId1", "urn:nastavnik", "старое")
                .contains("<a:grayscl/>");
        assertThat(text(parts, "word/_rels/document.xml.rels")).doesNotContain("old.png");
    }

    @Test
    void keepThePlaceholderWhereItIsShownElsewhereToo() {
        Map<String, byte[]> parts =
                filled(
                        aDocxWithPlaceholder().xml(picture("{{photo}}")).xml(picture("Герб")),
                        photo(Pictures.png(9, 9)));

        assertThat(parts.keySet()).contains("word/media/old.png");
        assertThat(text(parts, BODY)).contains("r:embed=\"rId1\"", "descr=\"Герб\"");
    }

    @Test
    void areReadFromTitlesAndAnchoredDrawingsToo() {
        DocxFixtures docx =
                aDocxWithPlaceholder().xml(titled("{{photo}}")).xml(anchored(" {{photo}} "));

        assertThat(text(filled(docx, photo(Pictures.png(9, 9))), BODY))
                .doesNotContain("{{", "title=")
                .contains("<wp:anchor");
    }

    @Test
    void areRepeatedWithIdsOfTheirOwnAndLieInTheFileOnce() {
        Picture blue = new Picture(Pictures.png(9, 9), "синий");
        Picture sameBlue = new Picture(Pictures.png(9, 9), "тоже синий");
        Picture red = new Picture(Pictures.png(9, 9, Color.RED), "красный");
        String row =
                "<w:tr>"
                        + tc(p("{{#rows}}{{@index}}"))
                        + tc(picture("{{.}}") + p("{{/rows}}"))
                        + "</w:tr>";

        Map<String, byte[]> parts =
                filled(
                        aDocxWithPlaceholder().xml(tbl(row)),
                        Map.of("rows", List.of(blue, sameBlue, red, blue)));

        String xml = text(parts, BODY);
        assertThat(all("descr=\"([^\"]+)\"", xml)).startsWith("синий", "тоже синий", "красный");
        assertThat(all("docPr [^>]*id=\"(\\d+)\"", xml)).hasSize(4).doesNotHaveDuplicates();
        List<String> shown = all("r:embed=\"([^\"]+)\"", xml);
        assertThat(shown).hasSize(4);
        assertThat(shown.get(0)).isEqualTo(shown.get(1)).isEqualTo(shown.get(3));
        assertThat(parts.keySet().stream().filter(part -> part.startsWith("word/media/")))
                .hasSize(2);
    }

    @Test
    void standInHeadersWithRelationsOfTheHeader() {
        DocxFixtures docx =
                aDocxWithPlaceholder()
                        .header(picture("{{photo}}"))
                        .with(
                                "word/_rels/header1.xml.rels",
                                "<p:Relationships xmlns:p=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<p:Relationship Id=\"rId1\" Type=\""
                                        + DrawingFixtures.IMAGE
                                        + "\" Target=\"media/old.png\"/></p:Relationships>");

        Map<String, byte[]> parts = filled(docx, photo(Pictures.png(9, 9)));

        assertThat(text(parts, "word/header1.xml")).contains("r:embed=\"made1\"");
        assertThat(text(parts, "word/_rels/header1.xml.rels"))
                .contains("Id=\"made1\"", "Target=\"/word/media/made1.png\"")
                .endsWith("</p:Relationships>");
    }

    @Test
    void arePrintedOutOfPartials() {
        byte[] partial = aDocxWithPlaceholder().xml(picture("{{photo}}")).bytes();
        TemplateOptions options = new TemplateOptions(Map.of(), name -> partial);
        Template template = DocxFixtures.aDocx("{{>arms}}").compiled(options);

        Map<String, byte[]> parts =
                DocxFixtures.unzip(DocxFixtures.render(template, photo(Pictures.jpeg(9, 9))));

        assertThat(parts.keySet())
                .filteredOn(part -> part.startsWith("word/media/"))
                .containsExactly("word/media/made1.jpeg");
        assertThat(text(parts, BODY)).contains("r:embed=\"made1\"");
    }

    @Test
    void fillATemplateThatTheEngineHasMade() throws TemplateRejected {
        Picture tagged = new Picture(Pictures.png(9, 9), "{{photo}}");
        byte[] made =
                aDocxWithPlaceholder()
                        .xml(picture("{{photo}}") + picture("{{arms}}"))
                        .filledWith(
                                Map.of(
                                        "photo",
                                        tagged,
                                        "arms",
                                        new Picture(Pictures.jpeg(9, 9), "герб")));

        Map<String, byte[]> parts =
                DocxFixtures.unzip(
                        DocxFixtures.render(
                                Template.compile(made, DocxFixtures.OPTIONS),
                                photo(Pictures.jpeg(5, 5))));

        assertThat(parts.keySet())
                .filteredOn(part -> part.startsWith("word/media/"))
                .containsExactlyInAnyOrder("word/media/made2.jpeg", "word/media/made-1.jpeg");
        assertThat(all("r:embed=\"([^\"]+)\"", text(parts, BODY)))
                .containsExactly("made-1", "made2");
    }

    @Test
    void haveTagsBetweenTheBracesOfTheirText() {
        DocxFixtures docx = aDocxWithPlaceholder().xml(p("{{=<% %>=}}") + picture("<%photo%>"));

        assertThat(text(filled(docx, photo(Pictures.png(9, 9))), BODY)).doesNotContain("&lt;%");
    }

    @Test
    void areLeftOutBySections() {
        DocxFixtures docx =
                aDocxWithPlaceholder()
                        .xml(p("{{#photo}}") + picture("{{photo}}") + p("{{/photo}}"))
                        .xml(
                                "<w:p>"
                                        + DocxFixtures.r("{{#photo}}")
                                        + pictureRun("{{.}}")
                                        + DocxFixtures.r("{{/photo}}нет фото")
                                        + "</w:p>");

        assertThat(all("(<wp:inline)", text(filled(docx, photo(Pictures.png(1, 1))), BODY)))
                .hasSize(2);
        assertThat(text(filled(docx, Map.of()), BODY)).doesNotContain("wp:inline");
    }

    @Test
    void areTheSameBytesTwice() {
        Template template = aDocxWithPlaceholder().xml(picture("{{photo}}")).compiled();
        Map<String, Object> data = photo(Pictures.svg("width=\"2\" height=\"1\"", "<path/>"));

        assertThat(DocxFixtures.render(template, data))
                .isEqualTo(DocxFixtures.render(template, data));
    }

    @Test
    void areListedAmongTheTagsOfTheirParagraph() {
        String paragraph =
                "<w:p>"
                        + DocxFixtures.r("{{#photo}}")
                        + pictureRun("{{photo|x}}")
                        + DocxFixtures.r("{{/photo}}{{name}}")
                        + "</w:p>";
        Template template =
                aDocxWithPlaceholder()
                        .xml(p("x") + paragraph)
                        .compiled(new TemplateOptions(Map.of("x", v -> v), name -> null));

        assertThat(template.tags())
                .extracting(TagUse::written)
                .containsExactly("{{#photo}}", "{{photo|x}}", "{{/photo}}", "{{name}}");
        assertThat(template.tags()).extracting(tag -> tag.place().paragraph()).containsOnly(2);
        assertThat(template.tags().get(1).kind()).isEqualTo(TagKind.PICTURE);
    }

    static Stream<Arguments> templates() {
        String guarded = "{{#pupils}}{{#photo}}";
        return Stream.of(
                Arguments.of("picture", picture("{{emblem}}"), ""),
                Arguments.of("caption", p("{{emblem.description}}"), ""),
                Arguments.of("QR of a text", picture("{{verification|qr}}"), ""),
                Arguments.of(
                        "guarded",
                        p(guarded) + picture("{{photo}}") + p("{{/photo}}{{/pupils}}"),
                        ""),
                Arguments.of(
                        "may be absent",
                        p("{{#pupils}}") + picture("{{photo}}") + p("{{/pupils}}"),
                        "MAY_BE_ABSENT"),
                Arguments.of("in the text", p("{{emblem}}"), "PICTURE_IN_TEXT"),
                Arguments.of("QR in the text", p("{{verification|qr}}"), "PICTURE_IN_TEXT"),
                Arguments.of("text as picture", picture("{{verification}}"), "NO_PICTURE"),
                Arguments.of("changed text", picture("{{verification|upper}}"), "NO_PICTURE"),
                Arguments.of("chart as picture", picture("{{chart}}"), "NO_PICTURE"),
                Arguments.of("QR of a picture", picture("{{emblem|qr}}"), "NO_PICTURE"),
                Arguments.of("unknown", picture("{{emblm}}"), "UNKNOWN_TAG"),
                Arguments.of("unknown filter", picture("{{emblem|qrr}}"), "UNKNOWN_FILTER"),
                Arguments.of("not alone", picture("Фото: {{emblem}}"), "MISPLACED_TAG"),
                Arguments.of("section", picture("{{#emblem}}"), "MISPLACED_TAG"),
                Arguments.of("shape", shape("{{emblem}}"), "MISPLACED_TAG"),
                Arguments.of("field of text", p("{{verification}}"), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void areHeldAgainstTheData(String name, String body, String expected) {
        List<Finding> findings =
                Template.check(
                        aDocxWithPlaceholder().xml(body).bytes(),
                        DocxFixtures.OPTIONS,
                        DataShape.of(Album.class));

        assertThat(String.join(" ", findings.stream().map(f -> f.code().name()).toList()))
                .as(name)
                .isEqualTo(expected);
    }

    @Test
    void tellATagWrittenWronglyInAnAlternativeText() {
        byte[] docx = aDocxWithPlaceholder().xml(picture("{{a b}}")).bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, DataShape.of(Album.class)))
                .extracting(Finding::code)
                .contains(FindingCode.MALFORMED_TAG);
    }

    static Stream<Arguments> hostile() {
        byte[] png = Pictures.png(20, 20);
        byte[] jpeg = Pictures.jpeg(20, 20);
        byte[] flipped = png.clone();
        flipped[45] ^= 1;
        return Stream.of(
                Arguments.of("nothing", new byte[0], "neither"),
                Arguments.of("text", "фото".getBytes(StandardCharsets.UTF_8), "neither"),
                Arguments.of("GIF", "GIF89a........".getBytes(StandardCharsets.UTF_8), "neither"),
                Arguments.of(
                        "HTML", "<html><body/></html>".getBytes(StandardCharsets.UTF_8), "neither"),
                Arguments.of("no XML", "<svg".getBytes(StandardCharsets.UTF_8), "damaged SVG"),
                Arguments.of("cut PNG", Arrays.copyOf(png, png.length - 5), "damaged PNG"),
                Arguments.of("flipped PNG", flipped, "damaged PNG"),
                Arguments.of("head of a PNG", Arrays.copyOf(png, 33), "damaged PNG"),
                Arguments.of("cut JPEG", Arrays.copyOf(jpeg, jpeg.length - 2), "damaged JPEG"),
                Arguments.of("head of a JPEG", Arrays.copyOf(jpeg, 30), "damaged JPEG"),
                Arguments.of("enormous", new byte[21_000_000], "20 MB"),
                Arguments.of("pixel bomb", bomb(), "too many pixels"),
                Arguments.of("script", Pictures.svg("", "<script>1</script>"), "script"),
                Arguments.of("handler", Pictures.svg("onload=\"x()\"", ""), "onload"),
                Arguments.of(
                        "outer image",
                        Pictures.svg("", "<image xlink:href=\"http://127.0.0.1/x.png\"/>"),
                        "href"),
                Arguments.of(
                        "file", Pictures.svg("", "<image href=\"file:///etc/hostname\"/>"), "href"),
                Arguments.of(
                        "SVG in SVG",
                        Pictures.svg("", "<image href=\"data:image/svg+xml;base64,AA\"/>"),
                        "href"),
                Arguments.of(
                        "outer style",
                        Pictures.svg("", "<style>@import 'x.css';</style>"),
                        "other files"),
                Arguments.of(
                        "outer fill",
                        Pictures.svg("", "<path fill=\"url( 'http://127.0.0.1/#a')\"/>"),
                        "other files"),
                Arguments.of("HTML inside", Pictures.svg("", "<foreignObject/>"), "foreignobject"),
                Arguments.of(
                        "DTD",
                        ("<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                        + "<svg xmlns=\"http://www.w3.org/2000/svg\">&e;</svg>")
                                .getBytes(StandardCharsets.UTF_8),
                        "DTD"),
                Arguments.of(
                        "bottomless",
                        Pictures.svg("", "<g>".repeat(300) + "</g>".repeat(300)),
                        "too many elements"));
    }

    private static byte[] bomb() {
        return PngWriter.png(60_000, 60_000, PngWriter.Colours.BLACK_AND_WHITE, new byte[] {0, 0});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refuseWhatIsNoPicture(String name, byte[] file, String why) {
        Template template = aDocxWithPlaceholder().xml(picture("{{photo}}")).compiled();

        assertThatThrownBy(() -> DocxFixtures.render(template, photo(file)))
                .as(name)
                .isInstanceOfSatisfying(
                        UnusablePicture.class,
                        e -> {
                            assertThat(e).hasMessageContaining(why);
                            assertThat(e.tag()).isEqualTo("{{photo}}");
                            assertThat(e.place().paragraph()).isEqualTo(1);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{x}}", "{{absent}}", "{{x|qr}}"})
    void refuseATagWithoutPicture(String tag) {
        Template template = aDocxWithPlaceholder().xml(picture(tag)).compiled();

        assertThatThrownBy(() -> DocxFixtures.render(template, Map.of("x", "")))
                .isInstanceOf(UnfilledTag.class);
    }

    @Test
    void bringAPngOfTheSameProportionsBesideAnSvg() {
        byte[] svg =
                Pictures.svg(
                        "width=\"40mm\" height=\"20mm\" viewBox=\"0 0 4 2\"",
                        "<rect width=\"4\" height=\"2\" fill=\"#ff0000\"/>");

        Map<String, byte[]> parts =
                filled(aDocxWithPlaceholder().xml(picture("{{photo}}")), photo(svg));

        var shown = Pictures.read(parts.get("word/media/made1.png"));
        assertThat(shown.getWidth()).isEqualTo(1200);
        assertThat(shown.getHeight()).isEqualTo(600);
        assertThat(new Color(shown.getRGB(600, 300))).isEqualTo(Color.RED);
        assertThat(parts.get("word/media/made2.svg")).isEqualTo(svg);
        assertThat(text(parts, BODY))
                .contains("r:embed=\"made1\"", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")
                .containsPattern("<asvg:svgBlip [^>]*r:embed=\"made2\"/>");
    }
}
