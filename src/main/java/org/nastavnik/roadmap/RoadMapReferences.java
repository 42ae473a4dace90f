package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Directors who agreed to road maps. */
@ApplicationScoped
class RoadMapReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.moves("road_map", "agreedBy"));
    }
}
