package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void leavesNoGapWhereAPointIsLeftOut() {
        DocxFixtures order =
                aDocx(
                        "{{@1}}. первый",
                        "{{#paid}}",
                        "{{@1}}. доплата",
                        "{{/paid}}",
                        "{{@1}}. контроль");

        assertThat(order.textWith(Map.of("paid", true)))
                .isEqualTo("1. первый\n2. доплата\n3. контроль\n");
        assertThat(order.textWith(Map.of("paid", false))).isEqualTo("1. первый\n2. контроль\n");
    }

    @Test
    void beginsTheLowerNumbersAnewUnderEveryPoint() {
        DocxFixtures order =
                aDocx(
                        "{{@1}}. а",
                        "{{#l}}",
                        "{{@2}}. {{.}}",
                        "{{/l}}",
                        "{{@1}}. б",
                        "{{@2}}. в",
                        "{{@3}}. г",
                        "{{@2}}. д",
                        "{{@3}}. е");

        assertThat(order.textWith(Map.of("l", List.of("x", "y"))))
                .isEqualTo("1. а\n1.1. x\n1.2. y\n2. б\n2.1. в\n2.1.1. г\n2.2. д\n2.2.1. е\n");
    }

    @Test
    void countsFromOneInEveryDocument() {
        Template order = aDocx("{{@1}}.").compiled();

        assertThat(PlainText.of(DocxFixtures.render(order, Map.of()))).isEqualTo("1.\n");
        assertThat(PlainText.of(DocxFixtures.render(order, Map.of()))).isEqualTo("1.\n");
    }
}
