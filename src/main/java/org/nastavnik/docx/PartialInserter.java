package org.nastavnik.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Sets the body of a partial in the place of its tag: whole paragraphs and tables where the tag
 * stands alone, the text of its only paragraph where it stands among other text.
 */
final class PartialInserter {

    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    private final List<TagUse> tags;
    private final Findings findings;

    PartialInserter(List<TagUse> tags, Findings findings) {
        this.tags = tags;
        this.findings = findings;
    }

    void insert(Story story, Partials partials) {
        for (Element marker : Wml.below(story.tree())) {
            if (Marker.isStructure(marker) && tag(marker).kind() == TagKind.PARTIAL) {
                Story partial = partials.of(Marker.number(marker));
                if (partial != null) {
                    replace(marker, partial, new LinkCopier(partial, story));
                }
            }
        }
    }

    private TagUse tag(Element marker) {
        return tags.get(Marker.number(marker));
    }

    private void replace(Element marker, Story partial, LinkCopier links) {
        List<Element> blocks = blocks(partial.tree());
        Element paragraph = Layout.paragraphOf(marker);
        if (paragraph != null && Layout.isBare(paragraph)) {
            Layout.dissolve(paragraph);
            paragraph = null;
        }
        if (paragraph == null) {
            insert(blocks, marker, links);
        } else if (blocks.size() == 1 && Wml.is(blocks.get(0), "p")) {
            List<Element> inline = Wml.children(blocks.get(0));
            inline.removeIf(child -> Wml.is(child, "pPr"));
            insert(inline, marker, links);
        } else {
            findings.add(FindingCode.PARTIAL_NOT_ALONE, tag(marker));
        }
    }

    private static List<Element> blocks(Document partial) {
        for (Element body : Wml.children(partial.getDocumentElement())) {
            if (Wml.is(body, "body")) {
                List<Element> blocks = Wml.children(body);
                blocks.removeIf(block -> Wml.is(block, "sectPr"));
                return blocks;
            }
        }
        return List.of();
    }

    private void insert(List<Element> nodes, Element marker, LinkCopier links) {
        Document tree = marker.getOwnerDocument();
        Node parent = marker.getParentNode();
        int offset = UniqueIds.firstFree(List.of(tree));
        for (Element node : nodes) {
            Element copy = (Element) tree.importNode(node, true);
            if (!links.relink(copy)) {
                findings.add(FindingCode.PARTIAL_WITH_LINKS, tag(marker));
            }
            UniqueIds.shift(copy, offset);
            declare(node.getOwnerDocument().getDocumentElement(), copy, tree.getDocumentElement());
            parent.insertBefore(copy, marker);
        }
        parent.removeChild(marker);
    }

    /** Prefixes that the partial declares at its root must mean the same in their new place. */
    private static void declare(Element from, Element copy, Element root) {
        NamedNodeMap attributes = from.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (DECLARATIONS.equals(attribute.getNamespaceURI())) {
                Attr there = root.getAttributeNode(attribute.getName());
                Element holder = there == null ? root : copy;
                if (there == null || !there.getValue().equals(attribute.getValue())) {
                    holder.setAttributeNS(DECLARATIONS, attribute.getName(), attribute.getValue());
                }
            }
        }
        ignore(from.getAttributeNodeNS(COMPATIBILITY, "Ignorable"), root);
    }

    private static void ignore(@Nullable Attr ignorable, Element root) {
        if (ignorable == null) {
            return;
        }
        StringBuilder all = new StringBuilder(root.getAttributeNS(COMPATIBILITY, "Ignorable"));
        for (String prefix : ignorable.getValue().trim().split("\\s+")) {
            if (!List.of(all.toString().split(" ")).contains(prefix)) {
                all.append(all.isEmpty() ? "" : " ").append(prefix);
            }
        }
        root.setAttributeNS(COMPATIBILITY, "mc:Ignorable", all.toString());
    }
}
