package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class CompendiumTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate("school-compendium", DocumentKind.D32, SchoolCompendium.class),
                new PaperTemplate(
                        "school-compendium-full", DocumentKind.D32, SchoolCompendiumFull.class),
                new PaperTemplate(
                        "municipal-compendium", DocumentKind.D33, MunicipalCompendium.class),
                new PaperTemplate("best-practice", DocumentKind.D34, BestPractice.class),
                new PaperTemplate("annex-pictures", null, AnnexPictures.class));
    }
}
