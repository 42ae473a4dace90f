package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    /**
     * Takes out the pictures and charts of these parts that nothing in their text shows.
     *
     * @param gathered parts whose text stands in other trees
     */
    void clear(Map<String, Document> trees, List<String> gathered) {
        Set<String> anywhere = new HashSet<>();
        trees.values().forEach(tree -> anywhere.addAll(values(tree)));
        trees.forEach(
                (owner, tree) ->
                        clear(
                                new Relations(parts, owner),
                                gathered.contains(owner) ? anywhere : values(tree)));
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

    /** With what only a chart itself needs: its workbook, its styles. */
    void drop(String part) {
        if (!parts.has(part) || isNeeded(part)) {
            return;
        }
        Relations relations = new Relations(parts, part);
        List<String> own = targets(relations, ChartTemplate::isOwn);
        parts.remove(part);
        parts.remove(relations.name());
        new ContentTypes(parts).removePart(part);
        own.forEach(this::drop);
    }

    private boolean isNeeded(String part) {
        return parts.names().stream()
                .filter(name -> name.endsWith(ENDING))
                .map(name -> new Relations(parts, owner(name)))
                .anyMatch(relations -> targets(relations, one -> true).contains(part));
    }

    private static List<String> targets(Relations relations, Predicate<Relations.Relation> wanted) {
        List<String> targets = new ArrayList<>();
        for (String id : relations.ids()) {
            Relations.Relation relation = relations.find(id);
            if (relation != null && !relation.external() && wanted.test(relation)) {
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
