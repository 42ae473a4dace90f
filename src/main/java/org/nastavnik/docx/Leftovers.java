package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What placeholders showed in the template does not belong into the documents. */
final class Leftovers {

    private static final String ENDING = ".rels";

    private final Parts parts;

    Leftovers(Parts parts) {
        this.parts = parts;
    }

    /** Takes out the pictures and charts of these parts that nothing in their text shows. */
    void clear(Map<String, Document> trees) {
        trees.forEach((owner, tree) -> clear(new Relations(parts, owner), values(tree)));
    }

    private void clear(Relations relations, Set<String> used) {
        for (String id : relations.ids()) {
            Relations.Relation relation = relations.find(id);
            if (relation != null && isShown(relation) && !used.contains(id)) {
                relations.remove(id);
                drop(relations.resolve(relation));
            }
        }
    }

    private static boolean isShown(Relations.Relation relation) {
        return !relation.external() && (relation.isOf("image") || relation.isOf("chart"));
    }

    /** Of all attributes: old drawings name relations in attributes of their own. */
    private static Set<String> values(Document tree) {
        Set<String> values = new HashSet<>();
        for (Element element : Wml.below(tree)) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                values.add(attributes.item(i).getNodeValue());
            }
        }
        return values;
    }

    /** With all that only this part needs: the workbook of a chart, its styles. */
    private void drop(String part) {
        if (!parts.has(part) || isNeeded(part)) {
            return;
        }
        Relations relations = new Relations(parts, part);
        List<String> targets = targets(relations);
        parts.remove(part);
        parts.remove(relations.name());
        new ContentTypes(parts).removePart(part);
        targets.forEach(this::drop);
    }

    private boolean isNeeded(String part) {
        return parts.names().stream()
                .filter(name -> name.endsWith(ENDING))
                .map(name -> new Relations(parts, owner(name)))
                .anyMatch(relations -> targets(relations).contains(part));
    }

    private static List<String> targets(Relations relations) {
        List<String> targets = new ArrayList<>();
        for (String id : relations.ids()) {
            Relations.Relation relation = relations.find(id);
            if (relation != null && !relation.external()) {
                targets.add(relations.resolve(relation));
            }
        }
        return targets;
    }

    private static String owner(String name) {
        return name.substring(0, name.length() - ENDING.length())
                .replaceFirst("_rels/([^/]*)$", "$1");
    }
}
