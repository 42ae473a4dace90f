package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Documents;
import org.nastavnik.shared.SchoolYear;

/** The road map itself: that it is agreed, how far it has come, that a summary was printed. */
@ApplicationScoped
class OwnProofs implements RowProofs {

    @Inject RoadMaps maps;
    @Inject Documents documents;

    @Override
    public Map<Proof, Proven> of(long schoolId, SchoolYear year) {
        return maps.ofYear(schoolId, year).map(this::of).orElse(Map.of());
    }

    private Map<Proof, Proven> of(RoadMap map) {
        Map<Proof, Proven> found = new EnumMap<>(Proof.class);
        if (map.agreedOn() != null) {
            found.put(
                    Proof.ROADMAP,
                    new Proven(true, RoadMapWords.of("roadmap.proof.agreed"), map.agreedOn()));
        }
        if (!documents.of(DocumentKind.D45, map.id(), map.schoolId()).isEmpty()) {
            found.put(
                    Proof.ROADMAP_REPORT,
                    new Proven(true, RoadMapWords.of("roadmap.proof.report"), null));
        }
        count(map, found);
        return found;
    }

    /** Rows about the control of the map itself do not wait for themselves. */
    private static void count(RoadMap map, Map<Proof, Proven> found) {
        List<RoadMapItem> asked =
                map.items().stream()
                        .filter(item -> item.status() != RoadMapItem.Status.CANCELLED)
                        .filter(item -> !map.proofs(item).contains(Proof.ROADMAP_REPORT))
                        .toList();
        long done = asked.stream().filter(i -> i.status() == RoadMapItem.Status.DONE).count();
        long inTime = asked.stream().filter(RoadMapItem::isDoneInTime).count();
        found.put(Proof.ROADMAP_COMPLETION, Proven.share("roadmap.proof.rows", done, asked.size()));
        found.put(
                Proof.ROADMAP_ON_TIME,
                new Proven(
                        !asked.isEmpty() && done == asked.size(),
                        RoadMapWords.of("roadmap.proof.inTime", inTime, asked.size()),
                        null));
    }
}
