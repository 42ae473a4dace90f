package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.PlaceKind;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The road map of one's own school as an activity of a course. */
@ApplicationScoped
class RoadMapPlaces implements PlaceKind {

    @Inject Visitor visitor;

    @Override
    public String code() {
        return "road-map";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        return List.of(new Offer(null, ui.t("roadmap.place"), ui.t("roadmap.place.description")));
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        return subject == null && VisibleRoadMap.isReadBy(current)
                ? Optional.of("road-map")
                : Optional.empty();
    }
}
