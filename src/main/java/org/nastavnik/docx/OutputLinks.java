package org.nastavnik.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The relations of one part of the joined document. */
final class OutputLinks {

    private static final String OFFICE = Namespaces.R + "/";

    private final Map<String, PartLinks.Link> byId = new LinkedHashMap<>();
    private final Map<PartLinks.Link, String> ids = new HashMap<>();
    private int last;

    OutputLinks() {}

    OutputLinks(PartLinks host) {
        host.all().forEach(this::put);
    }

    private void put(String id, PartLinks.Link link) {
        byId.put(id, link);
        ids.putIfAbsent(link, id);
    }

    /** The id of an inner relation of a kind that Office itself defines. */
    String add(String kind, String part) {
        return add(new PartLinks.Link(kind, OFFICE + kind, part, false));
    }

    String add(PartLinks.Link link) {
        String known = ids.get(link);
        if (known != null) {
            return known;
        }
        String id = "g" + ++last;
        while (byId.containsKey(id)) {
            id = "g" + ++last;
        }
        put(id, link);
        return id;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    String xml() {
        StringBuilder xml = new StringBuilder(TreeWriter.HEADER);
        xml.append("<Relationships xmlns=\"").append(Namespaces.RELATIONSHIPS).append("\">");
        byId.forEach(
                (id, link) -> {
                    String target = link.external() ? link.target() : "/" + link.target();
                    xml.append("<Relationship Id=\"").append(Xml.escape(id));
                    xml.append("\" Type=\"").append(Xml.escape(link.type()));
                    xml.append("\" Target=\"").append(Xml.escape(target));
                    xml.append(link.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
                });
        return xml.append("</Relationships>").toString();
    }
}
