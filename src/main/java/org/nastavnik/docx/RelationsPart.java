package org.nastavnik.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The relations of a part with text, written after it: constant where it has got none of its own.
 *
 * @param constant null where the template has none
 * @param opening all of them but the end
 * @param prefix no id in it starts so
 */
record RelationsPart(
        String name, @Nullable PackedPart constant, String opening, String closing, String prefix) {

    AddedRelations none() {
        return new AddedRelations(prefix);
    }

    void write(ZipStream zip, AddedRelations added) throws IOException {
        if (!added.isEmpty()) {
            String xml = opening + added.xml() + closing;
            zip.copy(PackedPart.of(name, xml.getBytes(StandardCharsets.UTF_8)));
        } else if (constant != null) {
            zip.copy(constant);
        }
    }
}
