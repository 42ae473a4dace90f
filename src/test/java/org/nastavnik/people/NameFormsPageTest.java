package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.NameForms;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.PageText;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class NameFormsPageTest {

    private static final CaseForms NAME =
            CaseForms.of(
                    "name",
                    DeclinableName.of(
                            new PersonName("Учебная", "Майя", "Олеговна"),
                            Gender.F,
                            new NameForms(Map.of(Case.DAT, "Учебной Маие Олеговне"))));
    private static final CaseForms POST = CaseForms.of("post", Post.of("учитель физики"));

    private static String page(String language, Problems problems, CaseForms... forms) {
        NameFormsPage page =
                new NameFormsPage(7, "Учебная Майя Олеговна", List.of(forms), problems);
        return PageText.of(View.of("people/forms", page), language);
    }

    @Test
    void showsTheFormsOfNameAndPost() {
        assertThat(page("ru", new Problems(), NAME, POST))
                .contains("action=\"/s/test/persons/7/forms\"")
                .contains("name=\"name.GEN\"")
                .contains("value=\"Учебной Майи Олеговны\"")
                .contains("name=\"post.INS\"")
                .contains("value=\"учителем физики\"")
                .containsOnlyOnce("Исправлено вручную");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(page("en", new Problems(), NAME, POST))
                .contains("Post: учитель физики", "Instrumental", "Corrected by hand");
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        Problems problems = new Problems().add("post.ACC", "site.problem.Size", 310);

        assertThat(page("ru", problems, POST)).contains("id=\"post.ACC-problem\"", "310");
    }

    @Test
    void offersNoFormWhereNothingMayBeCorrected() {
        assertThat(page("ru", new Problems()))
                .contains("числится и в другой школе")
                .doesNotContain("name=\"name.GEN\"");
    }
}
