package org.nastavnik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.ShippedPapers;

class FieldDictionaryTest {

    private static final Path PAGE = Path.of("src/docs/data-dictionary.md");
    private static final Path FRESH = Path.of("target/data-dictionary.md");

    static Stream<PaperTemplate> papers() {
        return ShippedPapers.all().stream();
    }

    private static TemplateField field(String paper, String tag) {
        return FieldDictionary.of(ShippedPapers.named(paper)).stream()
                .filter(field -> field.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void givesEachTemplateItsFields(PaperTemplate paper) {
        assertThat(FieldDictionary.of(paper)).isNotEmpty();
    }

    @Test
    void writesFieldsOfGroupsWithADotAndThoseOfListsWithout() {
        assertThat(field("pairing-order", "{{school.shortName}}").example()).contains("«");
        assertThat(field("mentor-journal", "{{#meetings}} … {{/meetings}}").kind())
                .isEqualTo(TemplateField.Kind.LIST);
        assertThat(field("mentor-journal", "{{topic}}").depth()).isEqualTo(1);
    }

    @Test
    void opensASectionForAGroupThatMayBeAbsent() {
        TemplateField registration =
                field("pairing-order", "{{#registration}} … {{/registration}}");

        assertThat(registration.mayBeAbsent()).isTrue();
        assertThat(field("pairing-order", "{{number}}").depth()).isEqualTo(1);
    }

    @Test
    void showsDatesAndNamesAsTheyPrint() {
        assertThat(field("pairing-order", "{{from|long}}").example()).contains("2026");
        assertThat(field("pairing-order", "{{signatory.name}}").example())
                .matches("[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+");
    }

    @Test
    void describesWhatIsCommonToAllPapers() {
        assertThat(field("pairing-order", "{{school.founder}}").about()).contains("учредител");
        assertThat(field("pairing-order", "{{city}}").about()).isNotNull();
    }

    /** When this fails, look at the fresh page and copy it over the one in the tree. */
    @Test
    void pageInTheDocsIsUpToDate() throws IOException {
        List<PaperTemplate> papers = ShippedPapers.all();
        Files.createDirectories(FRESH.getParent());

        Files.writeString(FRESH, DictionaryText.of(papers), StandardCharsets.UTF_8);

        assertThat(PAGE)
                .as("cp " + FRESH + " " + PAGE)
                .hasSameTextualContentAs(FRESH, StandardCharsets.UTF_8);
    }
}
