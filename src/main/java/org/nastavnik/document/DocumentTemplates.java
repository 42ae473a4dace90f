package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What this room prints about papers itself. */
@ApplicationScoped
class DocumentTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(new PaperTemplate("package-list", null, PackageList.class));
    }
}
