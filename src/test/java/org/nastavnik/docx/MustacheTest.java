package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Mustache specification says, case by case; one paragraph each. */
class MustacheTest {

    private static final Map<String, Object> PERSON =
            Map.of("name", "Анна", "school", Map.of("no", 5));
    private static final List<Map<String, String>> THREE =
            List.of(Map.of("n", "1"), Map.of("n", "2"), Map.of("n", "3"));

    static Stream<Arguments> interpolation() {
        return Stream.of(
                Arguments.of("no tags", "Просто текст", Map.of(), "Просто текст"),
                Arguments.of("basic", "Привет, {{name}}!", PERSON, "Привет, Анна!"),
                Arguments.of("ampersand", "{{&name}}", PERSON, "Анна"),
                Arguments.of("triple", "{{{name}}}", PERSON, "Анна"),
                Arguments.of("special characters", "{{x}}", Map.of("x", "& \" < >"), "& \" < >"),
                Arguments.of("integer", "{{x}} м", Map.of("x", 85), "85 м"),
                Arguments.of("decimal", "{{x}}", Map.of("x", 1.21), "1.21"),
                Arguments.of("empty text", "[{{x}}]", Map.of("x", ""), "[]"),
                Arguments.of(
                        "dotted names",
                        "{{a.b.c}}",
                        Map.of("a", Map.of("b", Map.of("c", "x"))),
                        "x"),
                Arguments.of("padding", "|{{ name }}|", PERSON, "|Анна|"),
                Arguments.of("no-break padding", "|{{\u00a0name\u00a0}}|", PERSON, "|Анна|"),
                Arguments.of("surrounding blanks", " {{name}} ", PERSON, " Анна "),
                Arguments.of(
                        "implicit iterator",
                        "{{#x}}({{.}}){{/x}}",
                        Map.of("x", List.of(1, 2)),
                        "(1)(2)"),
                Arguments.of("filter", "{{name|upper}}", PERSON, "АННА"),
                Arguments.of("filters in a chain", "{{ name | upper | quoted }}", PERSON, "«АННА»"),
                Arguments.of(
                        "value that looks like a tag",
                        "{{x}}",
                        Map.of("x", "{{name}}"),
                        "{{name}}"));
    }

    static Stream<Arguments> sections() {
        Map<String, Object> nested = Map.of("a", Map.of("one", 1), "b", Map.of("two", 2), "c", 3);
        Map<String, Object> lists = Map.of("out", List.of(List.of("а", "б"), List.of("в")));
        return Stream.of(
                Arguments.of("truthy", "[{{#b}}да{{/b}}]", Map.of("b", true), "[да]"),
                Arguments.of("falsy", "[{{#b}}да{{/b}}]", Map.of("b", false), "[]"),
                Arguments.of("absent", "[{{#b}}да{{/b}}]", Map.of(), "[]"),
                Arguments.of("empty text is falsy", "[{{#b}}да{{/b}}]", Map.of("b", ""), "[]"),
                Arguments.of("zero is truthy", "[{{#b}}да{{/b}}]", Map.of("b", 0), "[да]"),
                Arguments.of("context", "{{#a}}{{one}}{{/a}}", nested, "1"),
                Arguments.of(
                        "parent contexts",
                        "{{#a}}{{#b}}{{one}}{{two}}{{c}}{{/b}}{{/a}}",
                        nested,
                        "123"),
                Arguments.of("list", "{{#l}}{{n}}{{/l}}", Map.of("l", THREE), "123"),
                Arguments.of("empty list", "[{{#l}}{{n}}{{/l}}]", Map.of("l", List.of()), "[]"),
                Arguments.of(
                        "nested lists", "{{#out}}({{#.}}{{.}}{{/.}}){{/out}}", lists, "(аб)(в)"),
                Arguments.of("doubled", "{{#b}}1{{/b}}{{#b}}2{{/b}}", Map.of("b", true), "12"),
                Arguments.of(
                        "dotted names", "{{#a.b}}x{{/a.b}}", Map.of("a", Map.of("b", true)), "x"),
                Arguments.of(
                        "broken chain", "[{{#a.b.c}}x{{/a.b.c}}]", Map.of("a", Map.of()), "[]"),
                Arguments.of(
                        "index",
                        "{{#l}}{{@index}}:{{n}};{{/l}}",
                        Map.of("l", THREE),
                        "1:1;2:2;3:3;"),
                Arguments.of(
                        "last",
                        "{{#l}}{{n}}{{^@last}}, {{/@last}}{{/l}}",
                        Map.of("l", THREE),
                        "1, 2, 3"),
                Arguments.of("blanks inside", "{{# b }}|{{/ b }}", Map.of("b", true), "|"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("inverted falsy", "{{^b}}нет{{/b}}", Map.of("b", false), "нет"),
                Arguments.of("inverted truthy", "[{{^b}}нет{{/b}}]", Map.of("b", true), "[]"),
                Arguments.of("inverted absent", "{{^b}}нет{{/b}}", Map.of(), "нет"),
                Arguments.of(
                        "inverted empty list", "{{^b}}нет{{/b}}", Map.of("b", List.of()), "нет"),
                Arguments.of("inverted list", "[{{^b}}нет{{/b}}]", Map.of("b", THREE), "[]"),
                Arguments.of(
                        "inverted in section", "{{#b}}{{^c}}x{{/c}}{{/b}}", Map.of("b", true), "x"),
                Arguments.of("comment", "12{{! любой текст }}34", Map.of(), "1234"),
                Arguments.of("comment with signs", "1{{!# /x > = }}2", Map.of(), "12"),
                Arguments.of("delimiters", "{{=<% %>=}}(<%name%>)", PERSON, "(Анна)"),
                Arguments.of(
                        "delimiters there and back",
                        "{{=| |=}}|name| |={{ }}=|{{name}}",
                        PERSON,
                        "Анна Анна"),
                Arguments.of("old delimiters are text", "{{=<% %>=}}{{name}}", PERSON, "{{name}}"),
                Arguments.of("delimiters with blanks", "{{= @   @ =}}@name@", PERSON, "Анна"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"interpolation", "sections", "others"})
    void printsWhatTheSpecificationSays(
            String name, String template, Map<String, Object> data, String text) {
        assertThat(aDocx(template).textWith(data)).as(name).isEqualTo(text + "\n");
    }
}
