package org.nastavnik.docx;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How paragraphs of marked-up text look: as the paragraph of the tag, as far as they can. */
final class ParagraphLook {

    private static final int STEP = 425;
    private static final int HANGING = 357;
    private static final int QUOTE = 567;

    private static final Set<String> BEFORE_NUMBER =
            Set.of("keepNext", "keepLines", "framePr", "widowControl");
    private static final Set<String> BEHIND_INDENT =
            Set.of(
                    "contextualSpacing",
                    "mirrorIndents",
                    "suppressOverlap",
                    "jc",
                    "textDirection",
                    "textAlignment",
                    "textboxTightWrap",
                    "divId",
                    "cnfStyle",
                    "rPr");

    /** What the paragraph of the tag is alone. */
    private static final Set<String> OF_ONE = Set.of("pageBreakBefore", "sectPr", "pPrChange");

    /** What lists and quotes have of their own. */
    private static final Set<String> OWN = Set.of("numPr", "ind", "outlineLvl");

    private static final Set<String> STYLE = Set.of("pStyle");

    private final List<Element> properties;
    private final boolean inCell;
    private final int start;
    private final Map<RichBlock.Kind, String> styles;
    private final String plain;
    private final String style;
    private final String before;
    private final String between;
    private final String behind;

    /**
     * @param properties those of the paragraph of the tag, null where it has none
     * @param start where its first line starts, in twentieths of a point
     * @param styles ids of the template's styles for what is not plain
     */
    ParagraphLook(@Nullable Element properties, int start, Map<RichBlock.Kind, String> styles) {
        this(properties == null ? List.of() : Wml.children(properties), false, start, styles);
    }

    private ParagraphLook(
            List<Element> properties,
            boolean inCell,
            int start,
            Map<RichBlock.Kind, String> styles) {
        this.properties = properties;
        this.inCell = inCell;
        this.start = start;
        this.styles = styles;
        this.style = xml(STYLE::contains);
        this.before = xml(BEFORE_NUMBER::contains);
        this.between = xml(name -> !isOneOf(name, STYLE, BEFORE_NUMBER, BEHIND_INDENT));
        this.behind = xml(BEHIND_INDENT::contains) + (inCell ? "<w:jc w:val=\"left\"/>" : "");
        this.plain =
                inCell
                        ? style + before + between + indent(0, "firstLine", 0) + behind
                        : properties.stream()
                                .filter(property -> !OF_ONE.contains(property.getLocalName()))
                                .map(ProgramWriter::xml)
                                .collect(Collectors.joining());
    }

    private String xml(Predicate<String> wanted) {
        return properties.stream()
                .filter(property -> isShared(property.getLocalName()))
                .filter(property -> wanted.test(property.getLocalName()))
                .map(ProgramWriter::xml)
                .collect(Collectors.joining());
    }

    private boolean isShared(String name) {
        return !isOneOf(name, OWN, OF_ONE) && !(inCell && name.equals("jc"));
    }

    @SafeVarargs
    private static boolean isOneOf(String name, Set<String>... sets) {
        return Stream.of(sets).anyMatch(set -> set.contains(name));
    }

    /** In the cells of a table of the text. */
    ParagraphLook inCell() {
        return new ParagraphLook(properties, true, 0, styles);
    }

    /** The start of a paragraph, up to its runs. */
    String opening(RichBlock.Paragraph paragraph, RichFrame.@Nullable Number number) {
        RichBlock.RichList list = paragraph.list();
        int level = list == null ? 0 : list.level();
        String own = styles.get(paragraph.kind());
        return switch (paragraph.kind()) {
            case PLAIN -> opening(plain);
            case HEADING_1, HEADING_2, HEADING_3 -> opening(own == null ? plain : style(own));
            case QUOTE -> opening(own == null ? quote() : style(own));
            case ITEM -> opening(item(Objects.requireNonNull(number), level));
            case ITEM_GOES_ON ->
                    opening(
                            style
                                    + before
                                    + between
                                    + indent(left(level), "firstLine", 0)
                                    + behind);
        };
    }

    /** The start of a paragraph like that of the tag. */
    String plain() {
        return opening(plain);
    }

    private static String opening(String properties) {
        return properties.isEmpty() ? "<w:p>" : "<w:p><w:pPr>" + properties + "</w:pPr>";
    }

    private static String style(String id) {
        return "<w:pStyle w:val=\"" + Xml.escape(id) + "\"/>";
    }

    private String quote() {
        return style + before + between + indent(start + QUOTE, "firstLine", 0) + behind;
    }

    private String item(RichFrame.Number number, int level) {
        String counted =
                number.list() == null
                        ? ""
                        : "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr>"
                                .formatted(number.level(), number.list());
        return number.style() == null
                ? style
                        + before
                        + counted
                        + between
                        + indent(left(level), "hanging", HANGING)
                        + behind
                : style(number.style()) + counted;
    }

    private int left(int level) {
        return start + HANGING + STEP * level;
    }

    private static String indent(int left, String first, int by) {
        return "<w:ind w:left=\"%d\" w:%s=\"%d\"/>".formatted(left, first, by);
    }
}
