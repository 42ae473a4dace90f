package org.nastavnik.docx;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The contents page of a package; sees to it that it names core properties and is no Word template.
 */
final class PackageList {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String CORE = "docProps/core.xml";
    private static final String CORE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String CORE_TYPE =
            "application/vnd.openxmlformats-package.core-properties+xml";

    private final Document types;
    private final Document relations;

    PackageList(Parts parts) {
        this.types = parse(parts.get(TYPES));
        this.relations = parse(parts.get(RELATIONS));
    }

    /** Brings the list into order and says under which name the core properties stand. */
    String complete(Parts parts) {
        String core = coreName();
        if (core.isEmpty()) {
            core = CORE;
            append(
                    relations,
                    "Relationship",
                    Map.of("Id", "core", "Type", CORE_RELATION, "Target", CORE));
            append(types, "Override", Map.of("PartName", "/" + CORE, "ContentType", CORE_TYPE));
            parts.put(CORE, new byte[0]);
        }
        for (Element type : Wml.children(types.getDocumentElement())) {
            String kind = type.getAttribute("ContentType");
            type.setAttribute(
                    "ContentType", kind.replace(".template.main+xml", ".document.main+xml"));
        }
        parts.put(TYPES, bytes(types));
        parts.put(RELATIONS, bytes(relations));
        return core;
    }

    private String coreName() {
        for (Element relation : Wml.children(relations.getDocumentElement())) {
            if (relation.getAttribute("Type").endsWith("/metadata/core-properties")) {
                return relation.getAttribute("Target").replaceFirst("^/", "");
            }
        }
        return "";
    }

    private static void append(Document tree, String name, Map<String, String> attributes) {
        Element root = tree.getDocumentElement();
        Element element = tree.createElementNS(root.getNamespaceURI(), name);
        attributes.forEach(element::setAttribute);
        root.appendChild(element);
    }

    private static byte[] bytes(Document tree) {
        List<Step> steps = new ProgramWriter(List.of(), Map.of()).write(tree);
        return ((Segment) steps.get(0)).bytes();
    }

    private static Document parse(byte[] xml) {
        try {
            return Xml.tree(xml);
        } catch (SAXException e) {
            throw new IllegalArgumentException("a part passed the guard and is no XML", e);
        }
    }
}
