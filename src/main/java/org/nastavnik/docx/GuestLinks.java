package org.nastavnik.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Leads the links of one part to what has been brought along; where nothing has, none are left. */
final class GuestLinks {

    private final PartLinks from;
    private final OutputLinks to;
    private final GuestParts parts;
    private final Shed shed;

    private final @Nullable GuestLinks above;

    GuestLinks(PartLinks from, OutputLinks to, GuestParts parts, Shed shed) {
        this(from, to, parts, shed, null);
    }

    /**
     * @param above the links of the part that leads to this one
     */
    GuestLinks(
            PartLinks from,
            OutputLinks to,
            GuestParts parts,
            Shed shed,
            @Nullable GuestLinks above) {
        this.above = above;
        this.from = from;
        this.to = to;
        this.parts = parts;
        this.shed = shed;
    }

    void relink(Element root) throws IOException {
        relinkOne(root);
        for (Element element : Wml.below(root)) {
            relinkOne(element);
        }
    }

    private void relinkOne(Element element) throws IOException {
        if (SectionHeaders.isReference(element)) {
            // sections are dressed later
            return;
        }
        for (Attr attribute : links(element)) {
            String id = relinked(element, attribute);
            if (id != null) {
                attribute.setValue(id);
            } else {
                element.removeAttributeNode(attribute);
                if (links(element).isEmpty() || element.getNodeName().equals("dgm:relIds")) {
                    LostLinks.settle(element, shed);
                    return;
                }
            }
        }
    }

    private static List<Attr> links(Element element) {
        List<Attr> links = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean ofOffice =
                    Namespaces.O.equals(attribute.getNamespaceURI())
                            && attribute.getLocalName().equals("relid");
            boolean ofDiagram =
                    attribute.getName().equals("relId")
                            && element.getLocalName().equals("dataModelExt");
            if (Namespaces.R.equals(attribute.getNamespaceURI()) || ofOffice || ofDiagram) {
                links.add(attribute);
            }
        }
        return links;
    }

    private @Nullable String relinked(Element element, Attr attribute) throws IOException {
        String id = attribute.getValue();
        if (id.isEmpty()) {
            return Namespaces.A.equals(element.getNamespaceURI())
                            && element.getLocalName().startsWith("hlink")
                    ? ""
                    : null;
        }
        if (attribute.getName().equals("relId") && above != null) {
            // the drawing of a diagram is a link of the text in which the diagram stands
            return above.brought(id);
        }
        if (attribute.getName().equals("r:link") && element.hasAttributeNS(Namespaces.R, "embed")) {
            return null;
        }
        return brought(id);
    }

    private @Nullable String brought(String id) throws IOException {
        PartLinks.Link link = from.find(id);
        PartLinks.Link there = link == null ? null : parts.bring(link, this);
        return there == null ? null : to.add(there);
    }
}
