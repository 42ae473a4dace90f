package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostTest {

    static Stream<List<String>> posts() {
        return Answers.phrases("posts.txt");
    }

    static Stream<List<String>> institutions() {
        return Answers.phrases("institutions.txt");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void declinesAPost(List<String> forms) {
        assertThat(
                        Stream.of(Case.values())
                                .map(wanted -> Post.of(forms.get(0)).in(wanted).toString()))
                .containsExactlyElementsOf(forms);
    }

    @ParameterizedTest
    @MethodSource("institutions")
    void declinesTheHeadOfAnInstitutionAndLeavesWhatIsQuoted(List<String> forms) {
        assertThat(
                        Stream.of(Case.values())
                                .map(
                                        wanted ->
                                                InstitutionName.of(forms.get(0))
                                                        .in(wanted)
                                                        .toString()))
                .containsExactlyElementsOf(forms);
    }

    @Test
    void prefersTheFormCorrectedByHand() {
        Post post = Post.of("коуч", new NameForms(Map.of(Case.INS, "школьным коучем")));

        assertThat(post.in(Case.INS)).hasToString("школьным коучем");
        assertThat(post.in(Case.GEN)).hasToString("коуча");
    }

    @Test
    void partsAnInstitutionAtItsQuotes() {
        InstitutionName school = InstitutionName.of("Муниципальное учреждение «Ершовская школа»");

        assertThat(school.legalForm()).isEqualTo("Муниципальное учреждение");
        assertThat(school.ownName()).isEqualTo("«Ершовская школа»");
        assertThat(InstitutionName.of("Школа № 5").ownName()).isEmpty();
    }
}
