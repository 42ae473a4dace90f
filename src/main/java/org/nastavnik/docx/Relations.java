package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The relations of one part, or of the package itself, to others. */
final class Relations {

    record Relation(String type, String target, boolean external) {

        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }

        String xml(String id) {
            return "<Relationship xmlns=\""
                    + NS
                    + "\" Id=\""
                    + id
                    + "\" Type=\""
                    + Xml.escape(type)
                    + "\" Target=\""
                    + Xml.escape(target)
                    + (external ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
    }

    private static final String NS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final byte[] NONE =
            ("<Relationships xmlns=\"" + NS + "\"/>").getBytes(StandardCharsets.US_ASCII);

    private final Parts parts;
    private final String owner;
    private final String name;
    private final Document tree;

    /**
     * @param owner empty for the package itself
     */
    Relations(Parts parts, String owner) {
        this.parts = parts;
        this.owner = owner;
        this.name = of(owner);
        byte[] xml = parts.find(name);
        this.tree = Xml.tree(xml == null ? NONE : xml);
    }

    /** The name of the part with the relations of another. */
    static String of(String owner) {
        int folder = owner.lastIndexOf('/') + 1;
        return owner.substring(0, folder) + "_rels/" + owner.substring(folder) + ".rels";
    }

    void removeIf(Predicate<Relation> condition) {
        boolean any = false;
        for (Element element : Wml.children(tree.getDocumentElement())) {
            if (condition.test(relation(element))) {
                Wml.remove(element);
                any = true;
            }
        }
        if (any) {
            parts.put(name, ProgramWriter.bytes(tree));
        }
    }

    @Nullable Relation find(String id) {
        for (Element element : Wml.children(tree.getDocumentElement())) {
            if (element.getAttribute("Id").equals(id)) {
                return relation(element);
            }
        }
        return null;
    }

    @Nullable Relation ofKind(String kind) {
        for (Element element : Wml.children(tree.getDocumentElement())) {
            if (relation(element).isOf(kind)) {
                return relation(element);
            }
        }
        return null;
    }

    /** The name of the part that a relation of this kind leads to, null where there is none. */
    @Nullable String part(String kind) {
        Relation relation = ofKind(kind);
        String part = relation == null || relation.external() ? "" : resolve(relation);
        return parts.has(part) ? part : null;
    }

    @Nullable Document tree(String kind) {
        String part = part(kind);
        return part == null ? null : Xml.tree(parts.get(part));
    }

    private static Relation relation(Element element) {
        boolean external = element.getAttribute("TargetMode").equals("External");
        return new Relation(element.getAttribute("Type"), element.getAttribute("Target"), external);
    }

    /** The name of the part that an inner relation leads to. */
    String resolve(Relation relation) {
        Deque<String> path = new ArrayDeque<>();
        String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        String target = relation.target();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    String name() {
        return name;
    }

    List<String> ids() {
        return Wml.children(tree.getDocumentElement()).stream()
                .map(element -> element.getAttribute("Id"))
                .toList();
    }

    /** To be continued while a document is made. */
    RelationsPart open() {
        byte[] constant = parts.find(name);
        return new RelationsPart(
                name,
                constant == null ? null : PackedPart.of(name, constant),
                Unclosed.of(tree),
                Names.prefix("made", ids()));
    }

    void remove(String id) {
        for (Element element : Wml.children(tree.getDocumentElement())) {
            if (element.getAttribute("Id").equals(id)) {
                Wml.remove(element);
            }
        }
        parts.put(name, ProgramWriter.bytes(tree));
    }

    /** The same from wherever it is looked at. */
    Relation absolute(Relation relation) {
        return relation.external()
                ? relation
                : new Relation(relation.type(), "/" + resolve(relation), false);
    }

    private String freeId() {
        int number = 1;
        while (find("added" + number) != null) {
            number++;
        }
        return "added" + number;
    }

    /** Gives the id of the new relation. */
    String add(Relation relation) {
        Element root = tree.getDocumentElement();
        Element element = tree.createElementNS(root.getNamespaceURI(), "Relationship");
        String id = freeId();
        element.setAttribute("Id", id);
        element.setAttribute("Type", relation.type());
        element.setAttribute("Target", relation.target());
        if (relation.external()) {
            element.setAttribute("TargetMode", "External");
        }
        root.appendChild(element);
        parts.put(name, ProgramWriter.bytes(tree));
        return id;
    }
}
