package org.nastavnik.docx;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list of content types of a package. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Parts parts;
    private final Document tree;

    ContentTypes(Parts parts) {
        this.parts = parts;
        this.tree = Xml.tree(parts.get(PART));
    }

    void addPart(String part, String type) {
        append("Override", Map.of("PartName", "/" + part, "ContentType", type));
    }

    void removePart(String part) {
        for (Element type : Wml.children(tree.getDocumentElement())) {
            if (type.getAttribute("PartName").equals("/" + part)) {
                Wml.remove(type);
                save();
            }
        }
    }

    /** Takes over what another package says of files with this extension. */
    void addExtension(String extension, ContentTypes other) {
        String type = other.ofExtension(extension);
        if (!type.isEmpty()) {
            addExtension(extension, type);
        }
    }

    /** Says what files with this extension are, unless that is said already. */
    void addExtension(String extension, String type) {
        if (ofExtension(extension).isEmpty()) {
            append("Default", Map.of("Extension", extension, "ContentType", type));
        }
    }

    /** To be continued while a document is made. */
    Unclosed open() {
        return Unclosed.of(tree);
    }

    /** A Word template makes ordinary documents. */
    void makeDocument() {
        for (Element type : Wml.children(tree.getDocumentElement())) {
            String old = type.getAttribute("ContentType");
            type.setAttribute(
                    "ContentType", old.replace(".template.main+xml", ".document.main+xml"));
        }
        save();
    }

    private String ofExtension(String extension) {
        for (Element type : Wml.children(tree.getDocumentElement())) {
            if (type.getAttribute("Extension").equalsIgnoreCase(extension)) {
                return type.getAttribute("ContentType");
            }
        }
        return "";
    }

    private void append(String name, Map<String, String> attributes) {
        Element root = tree.getDocumentElement();
        Element element = tree.createElementNS(root.getNamespaceURI(), name);
        attributes.forEach(element::setAttribute);
        root.appendChild(element);
        save();
    }

    private void save() {
        parts.put(PART, ProgramWriter.bytes(tree));
    }
}
