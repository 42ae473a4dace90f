package org.nastavnik.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What no schema says of a part, and Word repairs or refuses a file for. */
final class StrictMarkup {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final String name;
    private final Document tree;
    private final StrictPackage opened;
    private final List<String> complaints;

    StrictMarkup(String name, Document tree, StrictPackage opened, List<String> complaints) {
        this.name = name;
        this.tree = tree;
        this.opened = opened;
        this.complaints = complaints;
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(name + ": " + otherwise);
        }
    }

    void inspect() {
        relations();
        unique("bookmarkStart", "id");
        unique("bookmarkStart", "name");
        unique("docPr", "id");
        unique("p", "paraId");
        unique("footnote", "id");
        unique("comment", "id");
        controls();
        bookmarks();
        notes("footnoteReference", "word/footnotes.xml", "footnote");
        notes("commentReference", "word/comments.xml", "comment");
        notes("endnoteReference", "word/endnotes.xml", "endnote");
        numbering();
        StrictPackage.elements(tree, "tc").stream().filter(this::isWord).forEach(this::cell);
        StrictPackage.elements(tree, "tbl").stream().filter(this::isWord).forEach(this::table);
        StrictPackage.elements(tree, "t").stream().filter(this::isWord).forEach(this::text);
    }

    private boolean isWord(Element element) {
        return W.equals(element.getNamespaceURI());
    }

    private void relations() {
        Set<String> known = opened.relationsOf(name);
        for (Element element : StrictPackage.elements(tree, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                boolean refers = R.equals(attribute.getNamespaceURI());
                demand(
                        !refers || known.contains(attribute.getValue()),
                        element.getNodeName() + " refers to " + attribute.getValue());
            }
        }
    }

    private void unique(String element, String attribute) {
        Set<String> seen = new HashSet<>();
        for (Element each : StrictPackage.elements(tree, element)) {
            String value = attribute(each, attribute);
            demand(value.isEmpty() || seen.add(value), element + " " + value + " twice");
        }
    }

    private void controls() {
        Set<String> seen = new HashSet<>();
        for (Element properties : StrictPackage.elements(tree, "sdtPr")) {
            for (Element id : children(properties, "id")) {
                String value = attribute(id, "val");
                demand(seen.add(value), "content control " + value + " twice");
            }
        }
    }

    private void bookmarks() {
        Set<String> begun = values("bookmarkStart", "id");
        demand(begun.equals(values("bookmarkEnd", "id")), "bookmarks without begin or end");
    }

    private void notes(String reference, String part, String note) {
        Set<String> referred = values(reference, "id");
        Document notes = opened.trees().get(part);
        Set<String> known = new HashSet<>();
        if (notes != null) {
            StrictPackage.elements(notes, note).forEach(e -> known.add(attribute(e, "id")));
        }
        demand(known.containsAll(referred), reference + " to no note: " + referred);
    }

    private void numbering() {
        Document numbering = opened.trees().get("word/numbering.xml");
        Set<String> known = new HashSet<>(Set.of("0"));
        if (numbering != null) {
            StrictPackage.elements(numbering, "num").forEach(e -> known.add(attribute(e, "numId")));
        }
        demand(known.containsAll(values("numId", "val")), "numbered by nothing known");
    }

    private Set<String> values(String element, String attribute) {
        Set<String> values = new HashSet<>();
        StrictPackage.elements(tree, element).forEach(e -> values.add(attribute(e, attribute)));
        return values;
    }

    private static String attribute(Element element, String localName) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> attribute.getLocalName().equals(localName))
                .map(Node::getNodeValue)
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element element, String localName) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> localName.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private void cell(Element cell) {
        Node last = cell.getLastChild();
        while (last != null && last.getNodeType() != Node.ELEMENT_NODE) {
            last = last.getPreviousSibling();
        }
        demand(last != null && "p".equals(last.getLocalName()), "a cell without its paragraph");
    }

    private void table(Element table) {
        demand(table.getElementsByTagNameNS(W, "tr").getLength() > 0, "a table without rows");
    }

    private void text(Element text) {
        String content = text.getTextContent();
        boolean edged = !content.equals(content.strip());
        demand(!edged || text.hasAttribute("xml:space"), "blanks that Word drops: " + content);
    }
}
