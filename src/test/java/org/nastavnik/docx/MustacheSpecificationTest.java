package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification's own cases, without lambdas, each through a real Word file. */
class MustacheSpecificationTest {

    private static Stream<MustacheCase> all() {
        return Stream.of(
                        "comments",
                        "delimiters",
                        "interpolation",
                        "inverted",
                        "partials",
                        "sections")
                .flatMap(MustacheCase::of);
    }

    static Stream<MustacheCase> casesOfWord() {
        return all().filter(mustache -> !WordOutcome.BY_CASE.containsKey(mustache.name()));
    }

    static Stream<MustacheCase> casesThatDoNotApply() {
        return all().filter(mustache -> WordOutcome.BY_CASE.containsKey(mustache.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfWord")
    void isKept(MustacheCase mustache) throws TemplateRejected {
        assertThat(mustache.filled()).isEqualTo(mustache.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesThatDoNotApply")
    void isOtherInWord(MustacheCase mustache) {
        assertThat(outcome(mustache)).isEqualTo(WordOutcome.BY_CASE.get(mustache.name()).outcome());
    }

    private static String outcome(MustacheCase mustache) {
        try {
            return mustache.filled();
        } catch (UnfilledTag e) {
            return "UnfilledTag";
        } catch (TemplateRejected e) {
            return e.findings().get(0).code().name();
        }
    }

    @Test
    void isCountedWhole() {
        long kept = casesOfWord().count();
        long other = casesThatDoNotApply().count();

        System.out.printf("Mustache specification: %d cases kept, %d other in Word%n", kept, other);
        assertThat(kept).isEqualTo(113);
        assertThat(other).isEqualTo(WordOutcome.BY_CASE.size());
    }
}
