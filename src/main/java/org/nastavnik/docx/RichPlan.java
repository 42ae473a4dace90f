package org.nastavnik.docx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Plans how the tags of a template would print marked-up text, since any may have to. */
final class RichPlan {

    private static final String FRAME = "frame";

    private final Expressions expressions;
    private final ParagraphStyles paragraphs;
    private final RichStyles styles;
    private final RichFrame.ListLook counted;
    private final RichFrame.ListLook bulleted;

    RichPlan(
            Expressions expressions,
            RichStyles styles,
            ParagraphStyles paragraphs,
            ListDefinitions lists) {
        this.expressions = expressions;
        this.paragraphs = paragraphs;
        this.styles = styles;
        this.counted = look("list number", RichLists.COUNTED, lists);
        this.bulleted = look("list bullet", RichLists.BULLETED, lists);
    }

    private RichFrame.ListLook look(String name, String own, ListDefinitions definitions) {
        String style = paragraphs.named(name);
        Element number = style == null ? null : paragraphs.inherited(style, "numPr");
        String list = number == null ? "" : Wml.value(number, "numId");
        return style == null || !definitions.has(list)
                ? new RichFrame.ListLook(own, null, own, 0)
                : new RichFrame.ListLook(own, style, list, definitions.levelOf(list, style));
    }

    /** A tag that may print whole lists. */
    static boolean mayPrintLists(Document tree, Expressions expressions) {
        return tags(tree, expressions).stream().anyMatch(marker -> !LoneTag.path(marker).isEmpty());
    }

    /** Filters make plain text. */
    private static List<Element> tags(Document tree, Expressions expressions) {
        return Wml.below(tree).stream()
                .filter(at -> Marker.is(at) && !Marker.isStructure(at))
                .filter(marker -> expressions.tag(marker).filters().isEmpty())
                .toList();
    }

    /** Adds the lists whose copies begin anew, with the levels that do. */
    void addRestarted(Map<String, Set<Integer>> restarted) {
        restarted.put(RichLists.BULLETED, Set.of());
        for (int level = 0; level < RichLists.LEVELS; level++) {
            restarted.computeIfAbsent(counted.own(), id -> new TreeSet<>()).add(level);
        }
        restarted.computeIfAbsent(counted.styled(), id -> new TreeSet<>()).add(counted.level());
    }

    void plan(Document tree) {
        for (Element marker : tags(tree, expressions)) {
            Node run = marker.getParentNode().getParentNode();
            if (Wml.is(run, "r")) {
                marker.setUserData(FRAME, frame(marker, (Element) run), null);
            }
        }
    }

    /** Null where a line of text is all that can be printed. */
    static @Nullable RichFrame frameOf(Element marker) {
        boolean planned = !Marker.isOneLine(marker);
        return planned && marker.getUserData(FRAME) instanceof RichFrame frame ? frame : null;
    }

    private RichFrame frame(Element marker, Element run) {
        List<Element> path = LoneTag.path(marker);
        boolean headed = styles.kinds().containsKey(RichBlock.Kind.HEADING_1);
        return new RichFrame(
                new RunLook(Wml.child(run, "rPr"), styles.link()),
                headed ? new RunLook(null, styles.link()) : RunLook.bold(styles.link()),
                Wml.around(run, "hyperlink") == null,
                path.isEmpty() ? null : blocks(path.get(0)));
    }

    private RichFrame.Blocks blocks(Element paragraph) {
        Element indent = paragraphs.property(paragraph, "ind");
        ParagraphLook look =
                new ParagraphLook(
                        Wml.child(paragraph, "pPr"),
                        indent == null ? 0 : start(indent),
                        styles.kinds());
        return new RichFrame.Blocks(
                look,
                look.inCell(),
                styles.tableProperties(),
                counted,
                bulleted,
                Wml.is(Layout.contentBefore(paragraph), "tbl"));
    }

    private static int start(Element indent) {
        int left = Wml.number(indent, "left", Wml.number(indent, "start", 0));
        int first = Wml.number(indent, "firstLine", -Wml.number(indent, "hanging", 0));
        return Math.max(0, left + first);
    }
}
