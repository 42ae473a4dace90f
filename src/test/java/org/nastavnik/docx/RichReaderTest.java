package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RichReaderTest {

    /** A block a line, as short as it can be told. */
    private static String told(String html) {
        return told(RichReader.blocks(new RichText(html)));
    }

    private static String told(List<RichBlock> blocks) {
        return blocks.stream().map(RichReaderTest::told).collect(Collectors.joining(" | "));
    }

    private static String told(RichBlock block) {
        if (block instanceof RichBlock.Table table) {
            return table.rows().stream()
                    .map(row -> row.stream().map(RichReaderTest::told).toList().toString())
                    .collect(Collectors.joining(" ", table.columns() + " ", ""));
        }
        RichBlock.Paragraph paragraph = (RichBlock.Paragraph) block;
        String text =
                paragraph.spans().stream().map(RichReaderTest::told).collect(Collectors.joining());
        return switch (paragraph.kind()) {
            case PLAIN -> text;
            case HEADING_1, HEADING_2, HEADING_3 -> paragraph.kind() + " " + text;
            case QUOTE -> "> " + text;
            case ITEM -> told(paragraph.list()) + " " + text;
            case ITEM_GOES_ON -> " ".repeat(2) + text;
        };
    }

    private static String told(RichBlock.RichList list) {
        return (list.ordered() ? "#" : "*").repeat(list.level() + 1);
    }

    private static String told(RichBlock.Cell cell) {
        String down = cell.down() == RichBlock.Down.ALONE ? "" : cell.down() + " ";
        String width = cell.columns() == 1 ? "" : cell.columns() + "x";
        return down + width + (cell.heading() ? "!" : "") + told(cell.blocks());
    }

    private static String told(RichSpan span) {
        RichSpan.Marks marks = span.marks();
        String text = span.text().replace("\n", "/");
        text = marks.bold() ? "b(" + text + ")" : text;
        text = marks.italic() ? "i(" + text + ")" : text;
        text = marks.underlined() ? "u(" + text + ")" : text;
        return marks.link() == null ? text : marks.link() + "(" + text + ")";
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("<p> </p>", ""),
                Arguments.of("просто текст", "просто текст"),
                Arguments.of("<p>раз</p><p>два</p>", "раз | два"),
                Arguments.of("раз<p>два</p>три", "раз | два | три"),
                Arguments.of("<p>  раз\n  два </p> <p> </p>", "раз два"),
                Arguments.of("<p>раз<br>два<br></p>", "раз/два"),
                Arguments.of("<p>а&nbsp;б &amp; &lt;в&gt;</p>", "а\u00a0б & <в>"),
                Arguments.of("<b>а</b> <strong>б</strong>в", "b(а) b(б)в"),
                Arguments.of("<i>а<b>б</b></i><em><u>в</u></em>", "i(а)i(b(б))u(i(в))"),
                Arguments.of("<b>а</p><p>б", "b(а) | b(б)"),
                Arguments.of("<h1>а</h1><h3>б</h3><h5>в</h5>", "HEADING_1 а | HEADING_3 б | в"),
                Arguments.of("<blockquote><p>а</p><p>б</p></blockquote>в", "> а | > б | в"),
                Arguments.of("<ul><li>а<li>б</ul>", "* а | * б"),
                Arguments.of(
                        "<ol><li>а<ul><li>б</li></ul>в</li><li><p>г</p><p>д</p></li></ol>е",
                        "# а | ** б |   в | # г |   д | е"),
                Arguments.of("<li>без списка</li>", "без списка"),
                Arguments.of(
                        "<a href='https://school.example/'>сайт</a> и <a href='javascript:x()'>нет</a>",
                        "https://school.example/(сайт) и нет"),
                Arguments.of("<table><tr><th>а<td>б<tr><td>в</table>", "2 [!а, б] [в, ]"),
                Arguments.of(
                        "<table><tr><td colspan=2>а<tr><td rowspan=2>б<td>в<tr><td>г</table>",
                        "2 [2xа] [STARTS б, в] [GOES_ON , г]"),
                Arguments.of(
                        "<table><tr><td>а<td rowspan=2 colspan=2>б<tr></table>",
                        "3 [а, STARTS 2xб] [, GOES_ON 2x]"),
                Arguments.of(
                        "<table><caption>имя</caption><tr><td rowspan=9 colspan=900>а</table>",
                        "имя | 60 [60xа]"),
                Arguments.of(
                        "<table><tr><td>а<table><tr><td>б<td>в</table>г</table>",
                        "1 [а | б | в | г]"),
                Arguments.of("<table></table><table><tr></table>", ""),
                Arguments.of("<script>x()</script><style>p{}</style><p>а<!-- б --></p>", "а"),
                Arguments.of("<svg><script>x()</script><text>а</text></svg>", "а"),
                Arguments.of("<form onsubmit=x><span style='color:red'>а</span></form>", "а"),
                Arguments.of("<p>а<img src=x alt=б>в<iframe>г</iframe></p>", "ав"),
                Arguments.of("</div></b></ul>а</table></a>", "а"),
                Arguments.of("а < б & в", "а < б & в"),
                Arguments.of("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///x'>]>а&e;", "]>а&e;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsWhatItKnowsAndKeepsTheTextOfTheRest(String html, String expected) {
        assertThat(told(html)).isEqualTo(expected);
    }

    @Test
    void takesTextNestedBeyondReason() {
        String deep = "<ul><li>".repeat(2_000) + "дно";

        assertThat(told(deep)).endsWith("дно");
    }

    @Test
    void takesTheTextOfCellsBeyondTheLastColumn() {
        String wide = "<table><tr>" + "<td>я".repeat(200) + "</table>";

        RichBlock.Table table = (RichBlock.Table) RichReader.blocks(new RichText(wide)).get(0);

        assertThat(table.columns()).isEqualTo(60);
        assertThat(table.rows().get(0).get(59).blocks()).hasSize(141);
    }
}
