package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a document: their types, and what refers to what. */
final class StrictPackage {

    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts;
    private final List<String> complaints;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();

    StrictPackage(Map<String, byte[]> parts, List<String> complaints) {
        this.parts = parts;
        this.complaints = complaints;
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(otherwise);
        }
    }

    Map<String, Document> trees() {
        return trees;
    }

    void inspect() {
        parse();
        if (trees.containsKey(TYPES)) {
            types(trees.get(TYPES));
        }
        parts.keySet().stream().filter(n -> !n.equals(TYPES)).forEach(this::inspectType);
        List.copyOf(trees.keySet()).stream()
                .filter(name -> name.endsWith(".rels"))
                .forEach(this::inspectRelations);
    }

    void parse() {
        parts.forEach(this::parse);
    }

    private void parse(String name, byte[] bytes) {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            try {
                trees.put(name, tree(bytes));
            } catch (IOException | SAXException | ParserConfigurationException e) {
                complaints.add(name + ": " + e.getMessage());
            }
        }
    }

    private static Document tree(byte[] bytes)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(bytes));
    }

    private void types(Document types) {
        for (Element element : elements(types, "*")) {
            String type = element.getAttribute("ContentType");
            if (element.getLocalName().equals("Default")) {
                String old = defaults.put(element.getAttribute("Extension"), type);
                demand(old == null, "two types of ." + element.getAttribute("Extension"));
            } else if (element.getLocalName().equals("Override")) {
                String part = element.getAttribute("PartName");
                demand(overrides.put(part, type) == null, "two types of " + part);
                demand(parts.containsKey(part.substring(1)), "a type for no part: " + part);
            }
        }
    }

    private void inspectType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        demand(
                overrides.containsKey("/" + name) || defaults.containsKey(extension),
                name + " without a type");
    }

    private void inspectRelations(String name) {
        String source = name.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
        demand(source.isEmpty() || parts.containsKey(source), name + " of no part");
        Set<String> ids = new HashSet<>();
        for (Element relation : elements(trees.get(name), "Relationship")) {
            String id = relation.getAttribute("Id");
            demand(ids.add(id), name + ": " + id + " twice");
            String target = relation.getAttribute("Target");
            if (!relation.getAttribute("TargetMode").equals("External")) {
                String part = URI.create("/" + source).resolve(target).getPath().substring(1);
                demand(parts.containsKey(part), name + ": no " + part);
            }
        }
    }

    /** The ids of a part's relations. */
    Set<String> relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Set<String> ids = new HashSet<>();
        if (trees.containsKey(name)) {
            elements(trees.get(name), "Relationship").forEach(e -> ids.add(e.getAttribute("Id")));
        }
        return ids;
    }

    static List<Element> elements(Document tree, String localName) {
        NodeList found = tree.getElementsByTagNameNS("*", localName);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
