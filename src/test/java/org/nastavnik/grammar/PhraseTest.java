package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseTest {

    static Stream<List<String>> phrases() {
        return Answers.phrases("phrases.txt");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void declinesTheHeadOfAPhrase(List<String> forms) {
        assertThat(
                        Stream.of(Case.values())
                                .map(wanted -> Phrase.of(forms.get(0)).in(wanted).toString()))
                .containsExactlyElementsOf(forms);
    }

    @Test
    void prefersTheFormCorrectedByHand() {
        Phrase reason = Phrase.of("декретный отпуск", new NameForms(Map.of(Case.INS, "отпуском")));

        assertThat(reason.in(Case.INS)).hasToString("отпуском");
        assertThat(reason.in(Case.GEN)).hasToString("декретного отпуска");
    }
}
