package org.nastavnik.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class OverviewTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(new PaperTemplate("city-board", null, CityBoardPaper.class));
    }
}
