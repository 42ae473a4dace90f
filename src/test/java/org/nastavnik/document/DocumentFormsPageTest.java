package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.PrintedForm;
import org.nastavnik.site.PageText;
import org.nastavnik.site.View;

class DocumentFormsPageTest {

    private static final PrintedForm CORRECTED =
            new PrintedForm("завуч", Case.INS, "заведующим", true, "persons/7/forms");
    private static final PrintedForm BY_RULE =
            new PrintedForm("Образцова", Case.GEN, "Образцовой", false, null);

    private static String page(String language, boolean mayCorrect, PrintedForm... forms) {
        DocumentFormsPage page =
                new DocumentFormsPage(DocumentKind.D09, List.of(forms), mayCorrect);
        return PageText.of(View.of("document/forms", page), language);
    }

    @Test
    void showsEveryFormWithTheWayToCorrectIt() {
        assertThat(page("ru", true, CORRECTED, BY_RULE))
                .contains("заведующим", "исправлено вручную", "Образцовой", "Родительный")
                .containsOnlyOnce("href=\"/s/test/persons/7/forms\"");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(page("en", true, CORRECTED)).contains("corrected by hand", "Instrumental");
    }

    @Test
    void leadsNobodyToAPageThatIsNotTheirs() {
        assertThat(page("ru", false, CORRECTED)).doesNotContain("persons/7/forms");
    }

    @Test
    void saysWhenNothingIsDeclined() {
        assertThat(page("ru", true)).contains("только в именительном падеже");
    }
}
