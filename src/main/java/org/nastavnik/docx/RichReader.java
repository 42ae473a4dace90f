package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Makes blocks of HTML from wherever. What is not known is left out and its text kept. */
final class RichReader implements NodeFilter {

    private static final int DEEPEST_LIST = 8;
    private static final Set<String> WITHOUT_TEXT =
            Set.of("script", "style", "template", "noscript", "iframe", "object");
    private static final Map<String, RichBlock.Kind> KINDS =
            Map.of(
                    "h1", RichBlock.Kind.HEADING_1,
                    "h2", RichBlock.Kind.HEADING_2,
                    "h3", RichBlock.Kind.HEADING_3,
                    "blockquote", RichBlock.Kind.QUOTE);

    private final boolean inTable;
    private final List<RichBlock> blocks = new ArrayList<>();
    private final RichSpans spans = new RichSpans();
    private final RichMarks marks = new RichMarks();
    private final Deque<RichBlock.Kind> kinds = new ArrayDeque<>();
    private final Deque<RichBlock.RichList> lists = new ArrayDeque<>();
    private boolean itemBegins;

    private RichReader(boolean inTable) {
        this.inTable = inTable;
    }

    static List<RichBlock> blocks(RichText text) {
        return new RichReader(false).read(Jsoup.parseBodyFragment(text.html()).body());
    }

    /** The text alone, on one line. */
    static String text(List<RichBlock> blocks) {
        return RichPrinter.paragraphs(blocks).stream()
                .map(RichBlock.Paragraph::text)
                .collect(Collectors.joining(" "))
                .replace('\n', ' ');
    }

    /** A table in a cell gives it its text only. */
    static List<RichBlock> ofCell(Element cell) {
        return new RichReader(true).read(cell);
    }

    private List<RichBlock> read(Element root) {
        for (Node child : root.childNodes()) {
            NodeTraversor.filter(this, child);
        }
        endParagraph();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            spans.text(text.getWholeText(), marks.now());
        } else if (node instanceof Element element) {
            return enter(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, String name) {
        if (WITHOUT_TEXT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("table") && !inTable) {
            endParagraph();
            blocks.addAll(RichTable.read(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            spans.lineEnd();
        } else if (isBlock(element, name)) {
            endParagraph();
            enterBlock(name);
        } else {
            marks.enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element, String name) {
        return element.isBlock() || name.equals("td") || name.equals("th");
    }

    private void enterBlock(String name) {
        RichBlock.Kind kind = KINDS.get(name);
        if (kind != null) {
            kinds.push(kind);
        } else if (name.equals("ul") || name.equals("ol")) {
            int level = Math.min(lists.size(), DEEPEST_LIST);
            lists.push(new RichBlock.RichList(name.equals("ol"), level));
        } else if (name.equals("li")) {
            itemBegins = true;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (isBlock(element, name)) {
                endParagraph();
                leaveBlock(name);
            } else {
                marks.leave(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void leaveBlock(String name) {
        if (KINDS.containsKey(name)) {
            kinds.pop();
        } else if (name.equals("ul") || name.equals("ol")) {
            lists.pop();
        }
        if (name.equals("li")) {
            itemBegins = false;
        }
    }

    private void endParagraph() {
        List<RichSpan> taken = spans.take();
        if (!taken.isEmpty()) {
            RichBlock.Kind kind = kind();
            blocks.add(new RichBlock.Paragraph(kind, lists.peek(), taken));
            itemBegins &= kind != RichBlock.Kind.ITEM;
        }
    }

    private RichBlock.Kind kind() {
        RichBlock.Kind kind = kinds.peek();
        boolean heading = kind != null && kind != RichBlock.Kind.QUOTE;
        if (lists.isEmpty() || heading) {
            return kind == null ? RichBlock.Kind.PLAIN : kind;
        }
        return itemBegins ? RichBlock.Kind.ITEM : RichBlock.Kind.ITEM_GOES_ON;
    }
}
