package org.nastavnik.docx;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets the body of a partial in the place of its tag: whole paragraphs and tables where the tag
 * stands alone, the text of its only paragraph where it stands among other text.
 */
final class PartialInserter {

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
                    PartialCopier copier = new PartialCopier(partial, story);
                    replace(marker, partial, copier);
                    copier.finish();
                }
            }
        }
    }

    private TagUse tag(Element marker) {
        return tags.get(Marker.number(marker));
    }

    private void replace(Element marker, Story partial, PartialCopier copier) {
        List<Element> blocks = blocks(partial.tree());
        Element paragraph = Layout.paragraphOf(marker);
        if (paragraph != null && Layout.isBare(paragraph)) {
            Layout.dissolve(paragraph);
            paragraph = null;
        }
        if (paragraph == null) {
            insert(blocks, marker, copier);
        } else if (blocks.size() == 1 && Wml.is(blocks.get(0), "p")) {
            List<Element> inline = Wml.children(blocks.get(0));
            inline.removeIf(child -> Wml.is(child, "pPr"));
            insert(inline, marker, copier);
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

    private void insert(List<Element> nodes, Element marker, PartialCopier copier) {
        Document tree = marker.getOwnerDocument();
        Node parent = marker.getParentNode();
        int offset = UniqueIds.firstFree(List.of(tree));
        for (Element node : nodes) {
            Element copy = (Element) tree.importNode(node, true);
            if (!copier.bring(copy)) {
                findings.add(FindingCode.PARTIAL_WITH_LINKS, tag(marker));
            }
            UniqueIds.shift(copy, offset);
            Declarations.bring(
                    node.getOwnerDocument().getDocumentElement(), copy, tree.getDocumentElement());
            parent.insertBefore(copy, marker);
        }
        parent.removeChild(marker);
    }
}
