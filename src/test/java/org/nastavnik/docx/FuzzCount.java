package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Judges what became of each try, and counts. */
final class FuzzCount {

    private final String what;
    private final List<byte[]> documents = new ArrayList<>();
    private int rejected;
    private int unfilled;
    private int invalidTemplates;

    FuzzCount(String what) {
        this.what = what;
    }

    int made() {
        return documents.size();
    }

    int rejected() {
        return rejected;
    }

    List<byte[]> documents() {
        return documents;
    }

    void compileAndRender(byte[] docx, int seed, String name) {
        try {
            Template template = Template.compile(docx, ShippedTemplates.OPTIONS);
            boolean valid = StrictReader.complaints(docx).isEmpty();
            invalidTemplates += valid ? 0 : 1;
            Random random = new Random(seed);
            render(template, HostileData.of(template.tags(), random, seed % 4 > 0), name, valid);
        } catch (TemplateRejected e) {
            assertThat(e.findings()).as(name).isNotEmpty();
            rejected++;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name, e);
        }
    }

    /**
     * @param valid whether the template was; else the document is well-formed at least
     */
    void render(Template template, Object data, String name, boolean valid) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            template.render(data, DocxFixtures.PROPERTIES, out);
        } catch (UnfilledTag e) {
            unfilled++;
            return;
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(name, e);
        }
        byte[] document = out.toByteArray();
        List<String> complaints =
                valid ? StrictReader.complaints(document) : StrictReader.malformed(document);
        assertThat(complaints).as(name).isEmpty();
        documents.add(document);
    }

    void print() {
        System.out.printf(
                "Fuzz, %s: %d documents, %d unfilled, %d rejected, %d of no valid template%n",
                what, made(), unfilled, rejected, invalidTemplates);
    }
}
