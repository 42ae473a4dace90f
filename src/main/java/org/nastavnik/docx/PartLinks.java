package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Whereto one part of a file leads, by the ids in its text; read only. */
final class PartLinks {

    /**
     * @param kind last word of the type
     * @param target for an inner link the name of the part
     */
    record Link(String kind, String type, String target, boolean external) {}

    private final String owner;
    private final Map<String, Link> byId = new LinkedHashMap<>();

    /**
     * @param owner empty for the package itself
     */
    PartLinks(PackedZip zip, String owner) throws GuestRejected {
        this.owner = owner;
        byte[] xml = zip.read(partName(owner));
        if (xml != null) {
            Element root = TreeReader.read(partName(owner), xml).getDocumentElement();
            Wml.children(root).forEach(this::add);
        }
    }

    private PartLinks() {
        this.owner = "";
    }

    static PartLinks none() {
        return new PartLinks();
    }

    static String partName(String owner) {
        int folder = owner.lastIndexOf('/') + 1;
        return owner.substring(0, folder) + "_rels/" + owner.substring(folder) + ".rels";
    }

    private void add(Element relationship) {
        String type = Namespaces.transitional(relationship.getAttribute("Type"));
        String target = relationship.getAttribute("Target");
        boolean external = relationship.getAttribute("TargetMode").equals("External");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        Link link = new Link(kind, type, external ? target : resolve(target), external);
        byId.putIfAbsent(relationship.getAttribute("Id"), link);
    }

    private String resolve(String target) {
        String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    @Nullable Link find(String id) {
        return byId.get(id);
    }

    @Nullable Link ofKind(String kind) {
        return byId.values().stream()
                .filter(link -> link.kind().equals(kind) && !link.external())
                .findFirst()
                .orElse(null);
    }

    Map<String, Link> all() {
        return byId;
    }
}
