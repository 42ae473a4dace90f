package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    private static final Map<String, Object> DATA =
            Map.of("name", "Анна", "l", List.of("а", "б", "в"));

    private static DocxFixtures aRichDocx() {
        return aDocx("{{name}}", "{{#l}}", "{{.}}", "{{/l}}")
                .xml(tbl(tr("№"), tr("{{#l}}{{@index}}", "{{.}}{{/l}}")))
                .header(p("{{name}}"))
                .footnote(p("{{name}}"))
                .with("word/media/image1.bin", new byte[] {1, 2, 3});
    }

    @Test
    void isTheSameBytesForTheSameData() {
        assertThat(aRichDocx().filledWith(DATA)).isEqualTo(aRichDocx().filledWith(DATA));
    }

    @Test
    void isTheSameBytesFromTheSameTemplateAgain() {
        Template template = aRichDocx().compiled();

        assertThat(DocxFixtures.render(template, DATA))
                .isEqualTo(DocxFixtures.render(template, DATA));
    }

    @Test
    void isTheSameBytesInManyThreads() {
        Template template = aRichDocx().compiled();
        byte[] alone = DocxFixtures.render(template, DATA);

        assertThat(
                        IntStream.range(0, 64)
                                .parallel()
                                .mapToObj(i -> DocxFixtures.render(template, DATA)))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void isWellFormedInEveryPart() throws Exception {
        for (Map.Entry<String, byte[]> part :
                DocxFixtures.unzip(aRichDocx().filledWith(DATA)).entrySet()) {
            if (!part.getKey().endsWith(".bin")) {
                assertThat(Xml.tree(part.getValue()).getDocumentElement())
                        .as(part.getKey())
                        .isNotNull();
            }
        }
    }

    @Test
    void opensInDocx4j() throws Exception {
        byte[] docx = aRichDocx().filledWith(DATA);

        assertThat(
                        WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                                .getMainDocumentPart()
                                .getContent())
                .hasSize(5);
    }

    @Test
    void keepsPartsWithoutTags() {
        assertThat(DocxFixtures.unzip(aRichDocx().filledWith(DATA)).get("word/media/image1.bin"))
                .isEqualTo(new byte[] {1, 2, 3});
    }

    @Test
    void bearsNoTimeButTheOneGiven(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.docx"), aRichDocx().filledWith(DATA));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream())
                    .extracting(ZipEntry::getTimeLocal)
                    .allSatisfy(
                            time ->
                                    assertThat(time.toLocalDate())
                                            .isEqualTo(LocalDate.of(1980, 1, 1)));
            assertThat(zip.stream().findFirst()).get().hasToString("[Content_Types].xml");
        }
    }

    @Test
    void bearsPropertiesOfTheDocumentNotOfTheTemplate() {
        String relation =
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        String relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\""
                        + relation
                        + "\" Target=\"docProps/core.xml\"/></Relationships>";
        String old =
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
        DocxFixtures docx =
                aDocx("x")
                        .with("_rels/.rels", relations)
                        .with("docProps/core.xml", old)
                        .type(
                                "/docProps/core.xml",
                                "application/vnd.openxmlformats-package.core-properties+xml");

        assertThat(docx.partWith(DATA, "docProps/core.xml"))
                .contains("<dc:title>Приказ &amp; план</dc:title>")
                .contains("<dc:creator>Гимназия № 5</dc:creator>")
                .contains("<dc:language>ru-RU</dc:language>")
                .contains(">2026-11-22T10:00:00Z</dcterms:created>");
    }

    @Test
    void bearsPropertiesWhereTheTemplateHasNone() {
        assertThat(aDocx("x").partWith(DATA, "docProps/core.xml"))
                .contains("<dc:creator>Гимназия № 5</dc:creator>");
        assertThat(aDocx("x").partWith(DATA, "[Content_Types].xml")).contains("/docProps/core.xml");
        assertThat(aDocx("x").partWith(DATA, "_rels/.rels")).contains("docProps/core.xml");
    }

    @Test
    void holdsNoneOfTwentyThousandRowsBack() throws IOException {
        Template template =
                aDocx().xml(tbl(tr("№", "имя"), tr("{{#rows}}{{n}}", "{{name}}{{/rows}}")))
                        .compiled();
        List<WeakReference<Object>> seen = new ArrayList<>();
        Iterable<Object> rows = () -> rows(20_000, seen);
        CountingStream out = new CountingStream();

        template.render(Map.of("rows", rows), DocxFixtures.PROPERTIES, out);

        System.gc();
        assertThat(out.largest).isLessThanOrEqualTo(16 * 1024);
        assertThat(seen).hasSize(20_000).allMatch(row -> row.get() == null);
    }

    /** Rows of a quarter of a megabyte each: together 5 GB, far more than any heap of a test. */
    private static Iterator<Object> rows(int count, List<WeakReference<Object>> seen) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i -> {
                            Object row =
                                    Map.of(
                                            "n",
                                            i,
                                            "name",
                                            "Ученик " + i,
                                            "ballast",
                                            new byte[256 * 1024]);
                            seen.add(new WeakReference<>(row));
                            return row;
                        })
                .iterator();
    }

    @Test
    void printsTwentyThousandRows() {
        Template template =
                aDocx().xml(tbl(tr("№", "имя"), tr("{{#rows}}{{@index}}", "{{.}}{{/rows}}")))
                        .compiled();
        List<String> names = IntStream.rangeClosed(1, 20_000).mapToObj(i -> "Ученик " + i).toList();

        String text = PlainText.of(DocxFixtures.render(template, Map.of("rows", names)));

        assertThat(text.lines()).hasSize(20_001);
        assertThat(text).endsWith("20000\tУченик 20000\n");
    }

    private static final class CountingStream extends OutputStream {

        private int largest;

        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int from, int length) {
            largest = Math.max(largest, length);
        }
    }
}
