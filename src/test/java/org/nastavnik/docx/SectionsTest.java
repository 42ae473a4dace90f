package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final String BODY = "word/document.xml";
    private static final Map<String, Object> TWO =
            Map.of("l", List.of(Map.of("n", "1", "t", "а"), Map.of("n", "2", "t", "б")));
    private static final Map<String, Object> NONE = Map.of("l", List.of());

    @Nested
    class OverParagraphs {

        @Test
        void letsTagsVanishThatStandAlone() {
            assertThat(aDocx("{{#l}}", "№ {{n}}", "{{t}}", "{{/l}}", "конец").textWith(TWO))
                    .isEqualTo("№ 1\nа\n№ 2\nб\nконец\n");
        }

        @Test
        void printsNothingForAnEmptyTextOfWhateverKind() {
            var template = aDocx("имя{{#post}}, {{post}}{{/post}}{{^post}}!{{/post}}");

            assertThat(template.textWith(Map.of("post", new StringBuilder()))).isEqualTo("имя!\n");
            assertThat(template.textWith(Map.of("post", new StringBuilder("а"))))
                    .isEqualTo("имя, а\n");
        }

        @Test
        void takesTagsAtStartOfFirstAndEndOfLastParagraph() {
            assertThat(aDocx("{{#l}}№ {{n}}", "{{t}}{{/l}}", "конец").textWith(TWO))
                    .isEqualTo("№ 1\nа\n№ 2\nб\nконец\n");
        }

        @Test
        void takesSeveralTagsInOneParagraph() {
            Map<String, Object> data =
                    Map.of("yes", true, "l", List.of(Map.of("n", "1"), Map.of("n", "2")));

            assertThat(
                            aDocx(
                                            "{{#yes}} {{#l}}",
                                            "{{n}}",
                                            "{{/l}}{{/yes}}{{^yes}}",
                                            "нет",
                                            "{{/yes}}")
                                    .textWith(data))
                    .isEqualTo("1\n2\n");
        }

        @Test
        void wrapsWholeTables() {
            String xml =
                    aDocx("{{#l}}")
                            .xml(p("{{n}}") + tbl(tr("{{t}}", "x")))
                            .xml(p("{{/l}}"))
                            .partWith(TWO, BODY);

            assertThat(xml.split("<w:tbl>", -1)).hasSize(3);
        }

        @Test
        void keepsParagraphBetweenTablesThatRepeat() {
            String xml = aDocx("{{#l}}").xml(tbl(tr("{{t}}"))).xml(p("{{/l}}")).partWith(TWO, BODY);

            assertThat(xml).contains("</w:tbl><w:p/><w:tbl>");
        }

        @Test
        void keepsSectionBreakOfParagraphWithTag() {
            String breakAfter =
                    "<w:p><w:pPr><w:sectPr/></w:pPr>" + DocxFixtures.r("{{/l}}") + "</w:p>";
            String xml = aDocx("{{#l}}", "{{n}}").xml(breakAfter).partWith(TWO, BODY);

            assertThat(xml.split("<w:sectPr/>", -1)).hasSize(3);
        }

        @Test
        void opensInParagraphWithSectionBreak() {
            String first =
                    "<w:p><w:pPr><w:sectPr/></w:pPr>" + DocxFixtures.r("{{#l}}№ {{n}}") + "</w:p>";

            assertThat(aDocx().xml(first).xml(p("{{t}}{{/l}}")).textWith(TWO))
                    .isEqualTo("№ 1\nа\n№ 2\nб\n");
        }

        @Test
        void removesCommentThatStandsAlone() {
            assertThat(aDocx("{{! для методиста }}", "текст").textWith(NONE)).isEqualTo("текст\n");
        }
    }

    @Nested
    class OverRows {

        @Test
        void repeatsRowFromFirstToLastCell() {
            assertThat(
                            aDocx().xml(tbl(tr("№", "тема"), tr("{{#l}}{{n}}", "{{t}}{{/l}}")))
                                    .textWith(TWO))
                    .isEqualTo("№\tтема\n1\tа\n2\tб\n");
        }

        @Test
        void letsRowsVanishThatHoldOnlyTags() {
            String table =
                    tbl(
                            tr("{{#l}}", ""),
                            tr("{{n}}", "а"),
                            tr("{{t}}", "б"),
                            tr("{{/l}}", ""),
                            tr("итог", ""));

            assertThat(aDocx().xml(table).textWith(TWO))
                    .isEqualTo("1\tа\nа\tб\n2\tа\nб\tб\nитог\t\n");
        }

        @Test
        void nests() {
            Map<String, Object> data =
                    Map.of(
                            "schools",
                            List.of(
                                    Map.of(
                                            "no",
                                            5,
                                            "pairs",
                                            List.of(Map.of("m", "А"), Map.of("m", "Б"))),
                                    Map.of("no", 7, "pairs", List.of())));
            String table =
                    tbl(
                            tr("{{#schools}}", ""),
                            tr("школа {{no}}", ""),
                            tr("{{#pairs}}{{@index}}", "{{m}} ({{no}}){{/pairs}}"),
                            tr("{{^pairs}}нет", "пар{{/pairs}}"),
                            tr("{{/schools}}", ""));

            assertThat(aDocx().xml(table).textWith(data))
                    .isEqualTo("школа 5\t\n1\tА (5)\n2\tБ (5)\nшкола 7\t\nнет\tпар\n");
        }

        @Test
        void nestsTwoSectionsOpenedInOneCell() {
            Map<String, Object> data =
                    Map.of("a", List.of(Map.of("b", List.of("1", "2")), Map.of("b", List.of("3"))));

            assertThat(aDocx().xml(tbl(tr("{{#a}}{{#b}}{{.}}", "x{{/b}}{{/a}}"))).textWith(data))
                    .isEqualTo("1\tx\n2\tx\n3\tx\n");
        }

        @Test
        void keepsHeaderRow() {
            String header = tr("№").replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
            String xml = aDocx().xml(tbl(header, tr("{{#l}}{{n}}", "{{/l}}"))).partWith(TWO, BODY);

            assertThat(xml.split("<w:tblHeader/>", -1)).hasSize(2);
        }

        @Test
        void dropsTableThatIsLeftWithoutRows() {
            String xml =
                    aDocx("до")
                            .xml(tbl(tr("{{#l}}{{n}}", "{{t}}{{/l}}")))
                            .xml(p("после"))
                            .partWith(NONE, BODY);

            assertThat(xml).doesNotContain("w:tbl");
        }

        @Test
        void repeatsRowsOfNestedTable() {
            String inner = tbl(tr("{{#l}}{{n}}", "{{t}}{{/l}}"));
            String table = tbl("<w:tr>" + tc(p("до") + inner + p("после")) + "</w:tr>");

            assertThat(aDocx().xml(table).textWith(TWO)).isEqualTo("до 1 а 2 б после\n");
        }

        @Test
        void keepsLookOfCellsThatHoldOnlyTags() {
            String centred = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>%s</w:p>";
            String row =
                    "<w:tr>"
                            + tc(centred.formatted(DocxFixtures.r("{{#l}}")))
                            + tc(centred.formatted(DocxFixtures.r("{{n}}")))
                            + tc(centred.formatted(DocxFixtures.r("{{/l}}")))
                            + "</w:tr>";

            String xml = aDocx().xml(tbl(row)).partWith(TWO, BODY);

            assertThat(xml.split("<w:jc w:val=\"center\"/>", -1)).hasSize(7);
        }

        @Test
        void takesTagsInParagraphsOfTheirOwnInsideOfCells() {
            String row =
                    "<w:tr>"
                            + tc(p("{{#l}}") + p("{{n}}"))
                            + tc(p("{{t}}") + p("{{/l}}"))
                            + "</w:tr>";
            String xml = aDocx().xml(tbl(row)).partWith(TWO, BODY);

            assertThat(xml.split("<w:p>", -1)).hasSize(5);
        }
    }

    @Nested
    class InCells {

        @Test
        void repeatsParagraphsOfOneCell() {
            String table =
                    tbl(
                            "<w:tr>"
                                    + tc(p("{{#l}}") + p("{{n}}") + p("{{/l}}"))
                                    + tc(p("x"))
                                    + "</w:tr>");

            assertThat(aDocx().xml(table).textWith(TWO)).isEqualTo("1 2\tx\n");
        }

        @Test
        void leavesParagraphInCellWhereNothingIsPrinted() {
            String table =
                    tbl(
                            "<w:tr>"
                                    + tc(p("{{#l}}") + p("{{n}}") + p("{{/l}}"))
                                    + tc(p("x"))
                                    + "</w:tr>");
            String xml = aDocx().xml(table).partWith(NONE, BODY);

            assertThat(xml).containsPattern("<w:tc><w:p [^>]*/></w:tc>");
        }

        @Test
        void endsCellWithParagraphAfterTable() {
            String inner = tbl(tr("{{n}}"));
            String table =
                    tbl("<w:tr>" + tc(p("{{#l}}") + p("т") + inner + p("{{/l}}")) + "</w:tr>");
            String xml = aDocx().xml(table).partWith(TWO, BODY);

            assertThat(xml).containsPattern("</w:tbl><w:p [^>]*/></w:tc>");
        }
    }

    @Nested
    class WithIds {

        private static final String DRAWING =
                "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"4\" name=\"Рисунок\"/>"
                        + "<a:graphic><a:graphicData uri=\"x\"/></a:graphic></wp:inline></w:drawing></w:r>";

        @Test
        void numbersRepeatedDrawingsAnew() {
            String paragraph = "<w:p>" + DRAWING + DocxFixtures.r("{{n}}") + "</w:p>";
            String xml = aDocx("{{#l}}").xml(paragraph).xml(p("{{/l}}")).partWith(TWO, BODY);

            assertThat(xml).contains("<wp:docPr id=\"5\"", "<wp:docPr id=\"6\"");
        }

        @Test
        void namesRepeatedBookmarksAnew() {
            String mark =
                    "<w:bookmarkStart w:id=\"3\" w:name=\"m\"/>"
                            + DocxFixtures.r("{{n}}")
                            + "<w:bookmarkEnd w:id=\"3\"/>";
            String xml =
                    aDocx("{{#l}}")
                            .xml("<w:p>" + mark + "</w:p>")
                            .xml(p("{{/l}}"))
                            .partWith(TWO, BODY);

            assertThat(xml).contains("w:id=\"4\" w:name=\"m\"", "w:id=\"5\" w:name=\"m_5\"");
            assertThat(xml).contains("<w:bookmarkEnd w:id=\"4\"/>", "<w:bookmarkEnd w:id=\"5\"/>");
        }

        private static final String MARK =
                "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"_Ref1\"/>"
                        + DocxFixtures.r("{{n}}")
                        + "<w:bookmarkEnd w:id=\"3\"/></w:p>";
        private static final String REFERENCE =
                "<w:p><w:r><w:instrText> REF _Ref1 \\h </w:instrText></w:r>"
                        + "<w:hyperlink w:anchor=\"_Ref1\"/></w:p>";

        @Test
        void leadsReferencesToTheBookmarkOfTheirRepetition() {
            String xml =
                    aDocx("{{#l}}")
                            .xml(REFERENCE + MARK + REFERENCE + p("{{/l}}"))
                            .partWith(TWO, BODY);

            assertThat(xml.split(" REF _Ref1 ", -1)).hasSize(3);
            assertThat(xml.split(" REF _Ref1_5 ", -1)).hasSize(3);
            assertThat(xml.split("w:anchor=\"_Ref1_5\"", -1)).hasSize(3);
            assertThat(xml)
                    .contains("w:id=\"4\" w:name=\"_Ref1\"", "w:id=\"5\" w:name=\"_Ref1_5\"")
                    .contains("<w:bookmarkEnd w:id=\"4\"/>", "<w:bookmarkEnd w:id=\"5\"/>");
        }

        @Test
        void leadsReferencesFromOutsideToTheFirstBookmark() {
            String xml = aDocx("{{#l}}").xml(MARK + p("{{/l}}") + REFERENCE).partWith(TWO, BODY);

            assertThat(xml).contains(" REF _Ref1 ", "w:anchor=\"_Ref1\"");
        }

        @Test
        void keepsFieldsOfPages() {
            String field =
                    "<w:p><w:fldSimple w:instr=\" PAGE \">"
                            + DocxFixtures.r("1")
                            + "</w:fldSimple><w:r><w:instrText> NUMPAGES </w:instrText></w:r></w:p>";
            String xml = aDocx("{{#l}}").xml(field).xml(p("{{/l}}")).partWith(TWO, BODY);

            assertThat(xml.split(" PAGE ", -1)).hasSize(3);
            assertThat(xml.split(" NUMPAGES ", -1)).hasSize(3);
        }
    }
}
