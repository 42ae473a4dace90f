package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class RoadMapTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate(
                        "road-map-by-sections", DocumentKind.D06, RoadMapBySections.class),
                new PaperTemplate("road-map-by-stages", DocumentKind.D06, RoadMapByStages.class),
                new PaperTemplate("road-map-blank", DocumentKind.D06, RoadMapBlank.class),
                new PaperTemplate("municipal-road-map", DocumentKind.D06, MunicipalRoadMap.class),
                new PaperTemplate("road-map-execution", DocumentKind.D45, RoadMapExecution.class));
    }
}
