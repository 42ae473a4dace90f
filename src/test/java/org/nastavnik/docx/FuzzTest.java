package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the template and the values: a valid document, or a refusal that says why. Never another
 * exception. Seeded, so that what fails once fails again.
 */
class FuzzTest {

    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 200);
    private static final int DAMAGED = Integer.getInteger("fuzz.damaged", 100);
    private static final int VALUES = Integer.getInteger("fuzz.values", 300);

    @Test
    void anyValuesMakeAValidDocumentOfAnyPaper() throws IOException, TemplateRejected {
        FuzzCount count = new FuzzCount("values in papers");
        for (Path file : ShippedTemplates.all()) {
            Template template =
                    Template.compile(ShippedTemplates.read(file), ShippedTemplates.OPTIONS);
            for (int seed = 0; seed < 3; seed++) {
                count.render(template, data(template, seed), file + " " + seed, true);
            }
        }

        assertThat(count.made()).isGreaterThan(100);
        count.print();
    }

    private static HostileData data(Template template, int seed) {
        return HostileData.of(template.tags(), new Random(seed), seed % 3 > 0);
    }

    @Test
    void anyMutantIsRejectedOrMakesAValidDocument() throws IOException {
        FuzzCount count = new FuzzCount("mutants of papers");
        List<Path> files = ShippedTemplates.all();
        for (int seed = 0; seed < MUTANTS; seed++) {
            Path file = files.get(seed % files.size());
            byte[] mutant = Mutation.mutated(ShippedTemplates.read(file), new Random(seed));
            count.compileAndRender(mutant, seed, file + " " + seed);
        }

        assertThat(count.made()).isGreaterThan(MUTANTS / 10);
        assertThat(count.rejected()).isGreaterThan(MUTANTS / 10);
        count.print();
    }

    @Test
    void anyDamagedFileIsRejectedOrMakesAValidDocument() throws IOException {
        FuzzCount count = new FuzzCount("damaged files");
        List<Path> files = ShippedTemplates.all();
        for (int seed = 0; seed < DAMAGED; seed++) {
            Path file = files.get(seed % files.size());
            byte[] damaged = Mutation.damaged(ShippedTemplates.read(file), new Random(seed));
            count.compileAndRender(damaged, seed, file + " " + seed);
        }

        assertThat(count.rejected()).isGreaterThan(DAMAGED / 10);
        count.print();
    }

    @Test
    void anyHtmlMakesAValidDocument() {
        Template template =
                aDocx("{{x}}", "y").xml(tbl(tr("{{x}}"))).footnote(p("{{x}}")).compiled();
        FuzzCount count = new FuzzCount("rich texts");
        HostileValues values = new HostileValues(new Random(2));
        for (int i = 0; i < VALUES; i++) {
            count.render(template, Map.of("x", values.richText()), "html " + i, true);
        }

        assertThat(count.made()).isEqualTo(VALUES);
        count.print();
    }

    @Test
    void anyTextIsPrintedLetterByLetter() {
        Template template =
                aDocx("<{{x}}>")
                        .xml(tbl(tr("{{#l}}{{x}}", "y{{/l}}")))
                        .header(p("{{x}}"))
                        .footnote(p("{{x}}"))
                        .compiled();
        HostileValues values = new HostileValues(new Random(1));
        for (int i = 0; i < VALUES; i++) {
            List<String> known = HostileValues.texts();
            String text = i < known.size() ? known.get(i) : values.text();
            Map<String, Object> data = Map.of("x", text, "l", List.of(1, 2));

            String printed = PlainText.of(DocxFixtures.render(template, data));

            assertThat(printed).startsWith("<" + printable(text) + ">\n");
        }
        System.out.printf("Fuzz: %d texts printed letter by letter%n", VALUES);
    }

    /** Without what XML forbids; every line end is one, as it is on paper. */
    private static String printable(String text) {
        return text.replaceAll("\r\n?", "\n")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "")
                .replaceAll("[\\ud800-\\udfff\\ufffe\\uffff]", "\ufffd");
    }
}
