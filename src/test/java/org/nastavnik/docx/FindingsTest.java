package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

    record Person(String fio, @Nullable String post) {}

    record Meeting(LocalDate date, String theme, boolean held) {}

    record Paper(
            Person mentor,
            LocalDate date,
            List<Meeting> meetings,
            List<String> goals,
            int number,
            @Nullable Person deputy) {}

    static final DataShape SHAPE = DataShape.of(Paper.class);

    static Stream<Arguments> templates() {
        return Stream.of(
                Arguments.of("right", p("{{mentor.fio}} {{date|iso}} {{number}}"), ""),
                Arguments.of(
                        "right list",
                        p(
                                "{{#meetings}}{{theme}}{{date|iso}}{{number}}{{@index}}{{#held}}x{{/held}}{{/meetings}}"),
                        ""),
                Arguments.of(
                        "right texts", p("{{#goals}}{{.}}{{/goals}}{{^goals}}-{{/goals}}"), ""),
                Arguments.of(
                        "right absence", p("{{#mentor.post}}{{mentor.post}}{{/mentor.post}}"), ""),
                Arguments.of("right absent group", p("{{#deputy}}{{fio}}{{/deputy}}"), ""),
                Arguments.of("unknown tag", p("{{mentr}}"), "UNKNOWN_TAG mentor"),
                Arguments.of("unknown field", p("{{mentor.fioo}}"), "UNKNOWN_TAG mentor.fio"),
                Arguments.of(
                        "unknown in section",
                        p("{{#meetings}}{{tema}}{{/meetings}}"),
                        "UNKNOWN_TAG theme"),
                Arguments.of(
                        "unknown section",
                        p("{{#meting}}{{x}}{{/meting}}"),
                        "UNKNOWN_TAG meetings"),
                Arguments.of("nothing near", p("{{абракадабра}}"), "UNKNOWN_TAG null"),
                Arguments.of("field of a text", p("{{mentor.fio.x}}"), "UNKNOWN_TAG mentor.fio"),
                Arguments.of("deeper field", p("{{fio}}"), "UNKNOWN_TAG mentor.fio"),
                Arguments.of("slip on both levels", p("{{mentr.fioo}}"), "UNKNOWN_TAG mentor.fio"),
                Arguments.of(
                        "field of a list",
                        p("{{theme}}"),
                        "UNKNOWN_TAG {{#meetings}}{{theme}}{{/meetings}}"),
                Arguments.of(
                        "outer field in section",
                        p("{{#meetings}}{{numbre}}{{/meetings}}"),
                        "UNKNOWN_TAG number"),
                Arguments.of(
                        "Russian letters", p("{{mеntor.fio}}"), "LOOKALIKE_LETTERS mentor.fio"),
                Arguments.of("index outside of a list", p("{{@index}}"), "OUTSIDE_OF_LIST null"),
                Arguments.of("slip in a loop name", p("{{@indx}}"), "MALFORMED_TAG @index"),
                Arguments.of("right numbers", p("{{@1}} {{@2}} {{@3}}"), ""),
                Arguments.of("number as section", p("{{#@1}}x{{/@1}}"), "UNKNOWN_TAG null"),
                Arguments.of("number too deep", p("{{@4}}"), "MALFORMED_TAG null"),
                Arguments.of("unknown filter", p("{{mentor.fio|uper}}"), "UNKNOWN_FILTER upper"),
                Arguments.of("unclosed", p("{{#goals}}{{.}}"), "UNCLOSED_SECTION null"),
                Arguments.of(
                        "unclosed inside",
                        p("{{#meetings}}{{#held}}x{{/meetings}}"),
                        "UNCLOSED_SECTION null"),
                Arguments.of("unexpected close", p("x{{/goals}}"), "UNEXPECTED_CLOSE null"),
                Arguments.of(
                        "across cells",
                        tbl(tr("a", "{{#goals}}b", "c{{/goals}}", "d")),
                        "SECTION_OF_HALF_ROW null"),
                Arguments.of(
                        "out of a table",
                        tbl(tr("{{#goals}}b")) + p("{{/goals}}"),
                        "SECTION_OUT_OF_TABLE null"),
                Arguments.of(
                        "from the middle of a paragraph",
                        p("x{{#goals}}") + p("{{.}}{{/goals}}"),
                        "SECTION_OF_HALF_PARAGRAPH null"),
                Arguments.of("unknown partial", p("{{>letterhead}}"), "UNKNOWN_PARTIAL null"),
                Arguments.of("open braces", p("x {{mentor.fio"), "MALFORMED_TAG null"),
                Arguments.of("closing braces", p("x mentor.fio}} y"), "MALFORMED_TAG null"),
                Arguments.of(
                        "one opening brace", p("{mentor.fio}} {{number}}"), "MISSING_BRACE null"),
                Arguments.of("one closing brace", p("{{mentor.fio} и всё"), "MISSING_BRACE null"),
                Arguments.of("braces apart", p("{ {number} }"), "STRANGE_BRACES null"),
                Arguments.of("opening braces apart", p("{ {number}}"), "STRANGE_BRACES null"),
                Arguments.of("closing braces apart", p("{{number} }"), "STRANGE_BRACES null"),
                Arguments.of(
                        "wide braces", p("\uff5b\uff5bnumber\uff5d\uff5d"), "STRANGE_BRACES null"),
                Arguments.of("single braces", p("{mentor.fio}"), "SINGLE_BRACES null"),
                Arguments.of("set in braces", p("множество {a, b} и {x}"), ""),
                Arguments.of(
                        "slip in closing name",
                        p("{{#meetings}}{{theme}}{{/meeting}}"),
                        "UNEXPECTED_CLOSE {{/meetings}}"),
                Arguments.of("blank in a name", p("{{mentor fio}}"), "MALFORMED_TAG null"),
                Arguments.of(
                        "empty tag", p("{{}} и {{ }}"), "MALFORMED_TAG null, MALFORMED_TAG null"),
                Arguments.of("tag in tag", p("{{mentor {{number}}"), "MALFORMED_TAG null"),
                Arguments.of("date without filter", p("{{date}}"), "NEEDS_FILTER null"),
                Arguments.of("group as text", p("{{mentor}}"), "NEEDS_SECTION null"),
                Arguments.of("list as text", p("{{meetings}}"), "NEEDS_SECTION null"),
                Arguments.of("may be absent", p("{{mentor.post}}"), "MAY_BE_ABSENT null"),
                Arguments.of("field of absent", p("{{deputy.fio}}"), "MAY_BE_ABSENT null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void tellsWhatIsWrong(String name, String body, String expected) {
        List<Finding> findings =
                Template.check(aDocx().xml(body).bytes(), DocxFixtures.OPTIONS, SHAPE);

        assertThat(
                        String.join(
                                ", ",
                                findings.stream()
                                        .map(f -> f.code() + " " + f.suggestion())
                                        .toList()))
                .as(name)
                .isEqualTo(expected);
    }

    @Test
    void tellsAllAtOnce() {
        byte[] docx =
                aDocx("{{mentr.fio}}", "{{#goals}}", "{{date|lng}}", "{{x")
                        .header(p("{{numbr}}"))
                        .bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, SHAPE))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        FindingCode.UNKNOWN_TAG,
                        FindingCode.UNKNOWN_TAG,
                        FindingCode.UNCLOSED_SECTION,
                        FindingCode.UNKNOWN_FILTER,
                        FindingCode.MALFORMED_TAG);
    }

    @Test
    void saysWhereInTextAndTable() {
        byte[] docx =
                aDocx("раз", "два {{mentor.fioo}} три")
                        .xml(tbl(tr("a"), tr("b", "{{x}}")))
                        .footer(p("{{y}}"))
                        .bytes();

        List<Finding> findings = Template.check(docx, DocxFixtures.OPTIONS, SHAPE);

        assertThat(findings)
                .extracting(Finding::place)
                .containsExactly(
                        new Place("word/document.xml", 2, 0, 0, 0),
                        new Place("word/document.xml", 1, 1, 2, 2),
                        new Place("word/footer1.xml", 1, 0, 0, 0));
        assertThat(findings.get(0).textAround()).isEqualTo("два {{mentor.fioo}} три");
        assertThat(findings.get(0).tag()).isEqualTo("{{mentor.fioo}}");
    }

    @Test
    void rejectsTemplateWithBrokenTags() {
        byte[] docx = aDocx("{{#goals}}").bytes();

        assertThatThrownBy(() -> Template.compile(docx, DocxFixtures.OPTIONS))
                .isInstanceOfSatisfying(
                        TemplateRejected.class,
                        e ->
                                assertThat(e.findings())
                                        .extracting(Finding::code)
                                        .containsExactly(FindingCode.UNCLOSED_SECTION));
    }

    @Test
    void leavesUnknownFieldsToTheCheckAgainstData() {
        assertThat(aDocx("{{mentr}}").compiled().check(SHAPE)).hasSize(1);
    }

    @Test
    void refusesTagInFieldCode() {
        String field = "<w:p><w:r><w:instrText>MERGEFIELD {{number}}</w:instrText></w:r></w:p>";

        assertThat(Template.check(aDocx().xml(field).bytes(), DocxFixtures.OPTIONS, SHAPE))
                .extracting(Finding::code)
                .containsExactly(FindingCode.TAG_IN_FIELD);
    }

    @Test
    void refusesTagInFieldCodeHoweverWordHasSplitIt() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF {</w:instrText></w:r>"
                        + "<w:r><w:instrText>{number}} = 1</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        List<Finding> findings =
                Template.check(aDocx("x").xml(field).bytes(), DocxFixtures.OPTIONS, SHAPE);

        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.TAG_IN_FIELD);
        assertThat(findings.get(0).place()).isEqualTo(new Place("word/document.xml", 2, 0, 0, 0));
        assertThat(findings.get(0).tag()).isEqualTo("{{number}}");
    }

    @Test
    void tellsTheSameOnlyOnce() {
        String box = "<w:txbxContent>" + p("{{mentr}}") + "</w:txbxContent>";
        String both =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:drawing>"
                        + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(Template.check(aDocx().xml(both).bytes(), DocxFixtures.OPTIONS, SHAPE))
                .hasSize(1);
    }

    @Test
    void showsBothEndsOfASectionThatCrossesABorder() {
        byte[] docx = aDocx().xml(tbl(tr("а", "{{#goals}}б", "в{{/goals}}", "г"))).bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, SHAPE))
                .extracting(Finding::textAround)
                .containsExactly("{{#goals}}б … в{{/goals}}");
    }

    @Test
    void listsTagsInOrder() {
        Template template =
                aDocx("{{mentor.fio|upper}}", "{{#goals}}{{.}}{{/goals}}{{! нет }}").compiled();

        assertThat(template.tags())
                .extracting(TagUse::written)
                .containsExactly("{{mentor.fio|upper}}", "{{#goals}}", "{{.}}", "{{/goals}}");
    }
}
