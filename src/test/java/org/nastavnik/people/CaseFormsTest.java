package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.NameForms;
import org.nastavnik.grammar.Post;
import org.nastavnik.site.Problems;

class CaseFormsTest {

    private static final Post COACH =
            Post.of("коуч", new NameForms(Map.of(Case.INS, "школьным коучем")));

    private final MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    private final Problems problems = new Problems();

    private Map<Case, String> corrections(int longest) {
        return CaseForms.of("post", COACH).corrections(Post.of("коуч"), typed, longest, problems);
    }

    @Test
    void showTheFiveObliqueCasesAndWhatIsCorrected() {
        CaseForms forms = CaseForms.of("post", COACH);

        assertThat(forms.nominative()).isEqualTo("коуч");
        assertThat(forms.forms())
                .extracting(CaseForms.Form::field)
                .containsExactly("post.GEN", "post.DAT", "post.ACC", "post.INS", "post.PRE");
        assertThat(forms.forms())
                .contains(
                        new CaseForms.Form("post.GEN", Case.GEN, "коуча", false),
                        new CaseForms.Form("post.INS", Case.INS, "школьным коучем", true));
    }

    @Test
    void keepOnlyWhatIsTypedOtherwiseThanTheRulesMakeIt() {
        typed.putSingle("post.GEN", "коуча");
        typed.putSingle("post.DAT", " коучеру ");
        typed.putSingle("post.INS", "");

        assertThat(corrections(310)).isEqualTo(Map.of(Case.DAT, "коучеру"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void nameTheFieldThatIsTooLong() {
        typed.putSingle("post.ACC", "очень долгая должность");

        assertThat(corrections(10)).isEmpty();
        assertThat(problems.has("post.ACC")).isTrue();
        assertThat(CaseForms.of("post", COACH).typedOver(typed).forms())
                .extracting(CaseForms.Form::text)
                .contains("очень долгая должность");
    }
}
