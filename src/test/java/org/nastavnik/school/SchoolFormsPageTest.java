package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.CaseForms;
import org.nastavnik.site.PageText;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class SchoolFormsPageTest {

    @ParameterizedTest
    @CsvSource({"ru,Полное название", "en,Full name"})
    void showsTheFormsOfTheName(String language, String heading) {
        CaseForms forms = CaseForms.of("school.FULL", InstitutionName.of("Школа № 5"));
        SchoolFormsPage page = new SchoolFormsPage(List.of(forms), new Problems());

        assertThat(PageText.of(View.of("school/forms", page), language))
                .contains("action=\"/s/test/school/forms\"")
                .contains(heading + ": Школа № 5")
                .contains("name=\"school.FULL.PRE\"")
                .contains("value=\"Школой № 5\"");
    }
}
