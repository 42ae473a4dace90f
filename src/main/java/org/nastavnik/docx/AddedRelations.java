package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The relations that a part with text gets while it is written. */
final class AddedRelations {

    private final String prefix;
    private final Map<Relations.Relation, String> ids = new LinkedHashMap<>();
    private final StringBuilder taken = new StringBuilder();

    /**
     * @param prefix no id of the template's own relations starts so
     */
    AddedRelations(String prefix) {
        this.prefix = prefix;
    }

    /** The same for the same relation. */
    String id(Relations.Relation relation) {
        return ids.computeIfAbsent(relation, one -> prefix + (ids.size() + 1));
    }

    /** Takes over what a piece of the part got that was printed elsewhere. */
    void take(AddedRelations ofPiece) {
        taken.append(ofPiece.xml());
    }

    boolean isEmpty() {
        return ids.isEmpty() && taken.isEmpty();
    }

    String xml() {
        StringBuilder xml = new StringBuilder(taken);
        ids.forEach((relation, id) -> xml.append(relation.xml(id)));
        return xml.toString();
    }
}
