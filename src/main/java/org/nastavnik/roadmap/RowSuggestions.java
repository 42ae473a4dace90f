package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all rooms together show for the open rows of a road map. */
@RequestScoped
class RowSuggestions {

    private final Iterable<RowProofs> rooms;

    @Inject
    RowSuggestions(@Any Instance<RowProofs> rooms) {
        this.rooms = rooms;
    }

    RowSuggestions(List<RowProofs> rooms) {
        this.rooms = rooms;
    }

    protected RowSuggestions() {
        this(List.of());
    }

    /** By id of the row; rows of which nothing is known are not in it. */
    Map<Long, RowSuggestion> of(RoadMap map) {
        Map<Proof, Proven> facts = new EnumMap<>(Proof.class);
        rooms.forEach(room -> facts.putAll(room.of(map.schoolId(), map.year())));
        Map<Long, RowSuggestion> byRow = new TreeMap<>();
        for (RoadMapItem item : map.items()) {
            RowSuggestion found = RowSuggestion.of(map.proofs(item), facts);
            if (item.status().isOpen() && !found.known().isEmpty()) {
                byRow.put(item.id(), found);
            }
        }
        return byRow;
    }
}
