package org.nastavnik.docx;

import java.util.Set;

/** What authors of a template wrote to each other beside the text: no business of its readers. */
final class Comments {

    private static final Set<String> KINDS =
            Set.of("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people");

    private Comments() {}

    static void shed(Parts parts, Stories stories) {
        Relations relations = new Relations(parts, stories.main());
        for (String kind : KINDS) {
            Relations.Relation relation = relations.ofKind(kind);
            String name = relation == null ? stories.main() : relations.resolve(relation);
            if (relation != null && !stories.all().contains(name)) {
                relations.removeIf(relation::equals);
                parts.remove(name);
                parts.remove(Relations.of(name));
                new ContentTypes(parts).removePart(name);
            }
        }
    }
}
