package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Seeded, so that what fails once fails again; every document passes the strict reader. */
class RandomStructureTest {

    private static final int COUNT = Integer.getInteger("fuzz.structures", 150);

    @Test
    void anyStructureMakesAValidDocumentAndTheSameAgain() {
        for (int seed = 0; seed < COUNT; seed++) {
            RandomStructure structure = new RandomStructure(seed);
            Template template = structure.docx().compiled();
            Object data = structure.data(0);

            byte[] made = DocxFixtures.render(template, data);

            assertThat(made).as("seed " + seed).isEqualTo(DocxFixtures.render(template, data));
            assertThat(PlainText.of(made)).as("seed " + seed).doesNotContain("{{");
        }
    }
}
