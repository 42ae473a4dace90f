package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes of the title of a chart, rich or automatic, one run of text in its look. */
final class TitleText {

    private final Element title;

    private TitleText(Element title) {
        this.title = title;
    }

    /** The element whose text is the title. */
    static Element of(Element title) {
        return new TitleText(title).run();
    }

    private Element run() {
        Element paragraph = paragraph();
        Element properties = Dml.find(paragraph, Dml.MAIN, "pPr");
        Element look = Dml.find(paragraph, Dml.MAIN, "rPr");
        for (Element child : Wml.children(paragraph)) {
            paragraph.removeChild(child);
        }
        appendKnown(paragraph, properties);
        Element run = append(paragraph, element(Dml.MAIN, "a:r"));
        appendKnown(run, look);
        return append(run, element(Dml.MAIN, "a:t"));
    }

    /** The only one of the title. */
    private Element paragraph() {
        Element rich = Dml.find(title, Dml.CHART, "rich");
        Element paragraph = rich == null ? null : Dml.find(rich, Dml.MAIN, "p");
        if (paragraph == null) {
            return enrich();
        }
        Node next = paragraph.getNextSibling();
        while (next != null) {
            paragraph.getParentNode().removeChild(next);
            next = paragraph.getNextSibling();
        }
        return paragraph;
    }

    /** An automatic title has its look beside its text. */
    private Element enrich() {
        Element look = Dml.find(title, Dml.MAIN, "pPr");
        for (Element child : Wml.children(title)) {
            String name = child.getLocalName();
            if (name.equals("tx") || name.equals("txPr")) {
                title.removeChild(child);
            }
        }
        Element text = element(Dml.CHART, "c:tx");
        title.insertBefore(text, title.getFirstChild());
        Element rich = append(text, element(Dml.CHART, "c:rich"));
        append(rich, element(Dml.MAIN, "a:bodyPr"));
        append(rich, element(Dml.MAIN, "a:lstStyle"));
        Element paragraph = append(rich, element(Dml.MAIN, "a:p"));
        appendKnown(paragraph, look);
        return paragraph;
    }

    private Element element(String namespace, String name) {
        return title.getOwnerDocument().createElementNS(namespace, name);
    }

    private static Element append(Element parent, Element child) {
        parent.appendChild(child);
        return child;
    }

    private static void appendKnown(Element parent, @Nullable Element child) {
        if (child != null) {
            parent.appendChild(child);
        }
    }
}
