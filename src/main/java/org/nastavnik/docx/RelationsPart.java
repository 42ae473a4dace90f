package org.nastavnik.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The relations of a part with text, written after it: constant where it has got none of its own.
 *
 * @param constant null where the template has none
 * @param prefix no id of the template's starts so
 */
record RelationsPart(String name, @Nullable PackedPart constant, Unclosed all, String prefix) {

    AddedRelations none() {
        return new AddedRelations(prefix);
    }

    void write(ZipStream zip, AddedRelations added) throws IOException {
        if (!added.isEmpty()) {
            zip.copy(PackedPart.of(name, all.with(added.xml())));
        } else if (constant != null) {
            zip.copy(constant);
        }
    }
}
