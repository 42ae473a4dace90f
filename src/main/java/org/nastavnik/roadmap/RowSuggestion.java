package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the records of the program show for a row.
 *
 * @param known in words, as evidence
 * @param whole all that proves the row is there: it may be marked as done
 * @param on the latest day of them; null where none is known
 */
record RowSuggestion(List<String> known, boolean whole, @Nullable LocalDate on) {

    static RowSuggestion of(List<Proof> proofs, Map<Proof, Proven> facts) {
        List<Proven> found = proofs.stream().map(facts::get).filter(Objects::nonNull).toList();
        return new RowSuggestion(
                found.stream().map(Proven::words).distinct().toList(),
                !proofs.isEmpty()
                        && found.size() == proofs.size()
                        && found.stream().allMatch(Proven::whole),
                found.stream()
                        .map(Proven::on)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    String evidence() {
        return known.stream().collect(Collectors.joining("\n"));
    }

    RoadMapItem.Fact fact(LocalDate today) {
        LocalDate day = on == null || on.isAfter(today) ? today : on;
        return new RoadMapItem.Fact(RoadMapItem.Status.DONE, day, evidence(), null);
    }
}
