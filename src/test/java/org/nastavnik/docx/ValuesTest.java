package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {

    private record Person(String fio, @Nullable String post) {}

    private record Paper(Person mentor, int number, List<Person> mentees, String[] goals) {}

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("Анна", "Анна"),
                Arguments.of("a < b & c > \"d\"", "a &lt; b &amp; c &gt; \"d\""),
                Arguments.of(" край ", " край "),
                Arguments.of("раз\nдва", "раз</w:t><w:br/><w:t xml:space=\"preserve\">два"),
                Arguments.of(
                        "раз\r\nдва\rтри",
                        "раз</w:t><w:br/><w:t xml:space=\"preserve\">два</w:t><w:br/><w:t xml:space=\"preserve\">три"),
                Arguments.of("а\tб", "а</w:t><w:tab/><w:t xml:space=\"preserve\">б"),
                Arguments.of("а\u0000\u0008\u001fб", "аб"),
                Arguments.of("а\ufffeб\ud800в", "а\ufffdб\ufffdв"),
                Arguments.of("😀 №\u00a05", "😀 №\u00a05"),
                Arguments.of("ё".repeat(10_000), "ё".repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void printsTextSafely(String value, String xml) {
        assertThat(aDocx("{{x}}").partWith(Map.of("x", value), "word/document.xml"))
                .contains("<w:t xml:space=\"preserve\">" + xml + "</w:t>");
    }

    @Test
    void readsRecordsWhereverTheyAreHidden() {
        Paper paper =
                new Paper(
                        new Person("Иванова", null),
                        7,
                        List.of(new Person("Петров", "учитель")),
                        new String[] {"раз", "два"});

        assertThat(
                        aDocx(
                                        "{{mentor.fio}} {{number}} {{#mentees}}{{fio}}, {{post}}{{/mentees}} {{#goals}}{{.}}{{/goals}}")
                                .textWith(paper))
                .isEqualTo("Иванова 7 Петров, учитель раздва\n");
    }

    @Test
    void printsDecimalsWithoutExponent() {
        assertThat(aDocx("{{x}}").textWith(Map.of("x", new BigDecimal("1E+3"))))
                .isEqualTo("1000\n");
    }

    @Test
    void goesThroughIterableOnlyOnceAndOnTheFly() {
        Iterator<Integer> once = IntStream.rangeClosed(1, 3).iterator();
        Iterable<Integer> rows = () -> once;

        assertThat(
                        aDocx().xml(tbl(tr("{{#rows}}{{.}}", "{{@index}}{{/rows}}")))
                                .textWith(Map.of("rows", rows)))
                .isEqualTo("1\t1\n2\t2\n3\t3\n");
    }

    @Test
    void printsLineEndsWhereverTheyFall() {
        String lines = ("a".repeat(4_090) + "\n").repeat(100);

        assertThat(aDocx("{{x}}").textWith(Map.of("x", lines))).isEqualTo(lines + "\n");
    }

    @Test
    void makesParagraphsOfEmptyLinesWhereTagStandsAlone() {
        String styled =
                "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>"
                        + DocxFixtures.bold("{{x}}")
                        + "</w:p>";
        Map<String, Object> data = Map.of("x", "раз\nдва\n\nтри\r\n\r\n\nчетыре");
        DocxFixtures docx = aDocx().xml(styled).xml(DocxFixtures.p("[{{x}}]"));

        assertThat(docx.textWith(data))
                .isEqualTo("раз\nдва\nтри\nчетыре\n[раз\nдва\n\nтри\n\n\nчетыре]\n");
        assertThat(docx.partWith(data, "word/document.xml").split("<w:jc w:val=\"both\"/>", -1))
                .hasSize(4);
    }

    @Test
    void neverCallsMethods() {
        assertThatThrownBy(() -> aDocx("{{x.length}}{{x.hashCode}}").textWith(Map.of("x", "text")))
                .isInstanceOf(UnfilledTag.class);
    }

    static List<Arguments> unfilled() {
        Map<String, Object> empty = new HashMap<>();
        empty.put("x", null);
        return List.of(
                Arguments.of("{{x}}", Map.of()),
                Arguments.of("{{x}}", empty),
                Arguments.of("{{x.y}}", Map.of("x", Map.of())),
                Arguments.of("{{x|nothing}}", Map.of("x", "тайна")),
                Arguments.of("{{x}}", Map.of("x", LocalDate.of(2026, 9, 1))),
                Arguments.of("{{x}}", Map.of("x", true)),
                Arguments.of("{{x}}", Map.of("x", DayOfWeek.MONDAY)),
                Arguments.of("{{x}}", Map.of("x", List.of("тайна"))));
    }

    @ParameterizedTest
    @MethodSource("unfilled")
    void refusesTagWithoutText(String tag, Map<String, Object> data) {
        assertThatThrownBy(() -> aDocx("начало", tag).textWith(data))
                .isInstanceOfSatisfying(
                        UnfilledTag.class,
                        e -> {
                            assertThat(e.tag()).isEqualTo(tag);
                            assertThat(e.place().paragraph()).isEqualTo(2);
                            assertThat(e).hasMessageNotContaining("тайна");
                        });
    }
}
