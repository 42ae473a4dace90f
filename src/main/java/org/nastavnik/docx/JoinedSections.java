package org.nastavnik.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Dresses the sections of a joined document in the headers and footers that each shall bear. */
final class JoinedSections {

    private final JoinedPackage joined;
    private final OutputLinks links;
    private final Map<String, String> empty = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    JoinedSections(JoinedPackage joined, OutputLinks links) {
        this.joined = joined;
        this.links = links;
    }

    /** Tells each kind in the section itself, so that none comes from the section before. */
    void dress(Element section, SectionHeaders headers) throws IOException {
        for (Element child : Wml.children(section)) {
            if (SectionHeaders.isReference(child)) {
                section.removeChild(child);
            }
        }
        boolean first = Wml.isOn(section, "titlePg");
        org.w3c.dom.Node before = section.getFirstChild();
        for (String key : SectionHeaders.KINDS) {
            String id = headers.ids().get(key);
            boolean wanted = first || !key.endsWith(" first");
            if (wanted && id == null && met.contains(key)) {
                id = empty(key.substring(0, key.indexOf(' ')));
            }
            if (wanted && id != null) {
                met.add(key);
                section.insertBefore(reference(section, key, id), before);
            }
        }
    }

    private static Element reference(Element section, String key, String id) {
        int blank = key.indexOf(' ');
        Element reference = Wml.create(section, key.substring(0, blank));
        Wml.attribute(reference, "type", key.substring(blank + 1));
        reference.setAttributeNS(Namespaces.R, "r:id", id);
        return reference;
    }

    private String empty(String reference) throws IOException {
        String known = empty.get(reference);
        if (known != null) {
            return known;
        }
        String kind = reference.equals("headerReference") ? "header" : "footer";
        Element root = Wml.create(TreeReader.emptyTree(), kind.equals("header") ? "hdr" : "ftr");
        root.appendChild(Wml.create(root, "p"));
        String id = add(kind, root);
        empty.put(reference, id);
        return id;
    }

    /** Takes in a header or a footer whose links lead to this document; gives its id. */
    String add(String kind, Element root) throws IOException {
        return add(kind, joined.freeName("word/" + kind, ".xml"), root);
    }

    String add(String kind, String name, Element root) throws IOException {
        joined.types().wordPart(name, kind);
        joined.put(name, root);
        return links.add(kind, name);
    }
}
