package org.nastavnik.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan says otherwise than another. A row is the same row as long as it was
 * copied from version to version.
 */
public record PlanChanges(
        IndividualPlan from, IndividualPlan to, List<RowChange> rows, int untouched) {

    /**
     * @param was null for a row that is new
     * @param is null for a row that is gone
     */
    public record RowChange(PlanItem.@Nullable Terms was, PlanItem.@Nullable Terms is) {}

    /**
     * @param versions all of the plan, to follow the copies through
     */
    static PlanChanges between(
            IndividualPlan from, IndividualPlan to, List<IndividualPlan> versions) {
        Map<Long, Long> origin = origins(versions);
        List<RowChange> rows = new ArrayList<>();
        Set<Long> found = new HashSet<>();
        for (PlanItem item : to.items()) {
            Optional<PlanItem> former = sameRow(item, from, origin);
            former.ifPresent(row -> found.add(row.id()));
            PlanItem.Terms was = former.map(PlanItem::terms).orElse(null);
            if (!item.terms().equals(was)) {
                rows.add(new RowChange(was, item.terms()));
            }
        }
        from.items().stream()
                .filter(item -> !found.contains(item.id()))
                .forEach(item -> rows.add(new RowChange(item.terms(), null)));
        long changed = rows.stream().filter(row -> row.is() != null).count();
        return new PlanChanges(from, to, rows, (int) (to.items().size() - changed));
    }

    public boolean goalChanged() {
        return !from.goal().equals(to.goal());
    }

    boolean mentorChanged() {
        return from.mentorId() != to.mentorId();
    }

    private static Optional<PlanItem> sameRow(
            PlanItem item, IndividualPlan from, Map<Long, Long> origin) {
        long root = root(item.id(), origin);
        return from.items().stream().filter(row -> root(row.id(), origin) == root).findFirst();
    }

    private static Map<Long, Long> origins(List<IndividualPlan> versions) {
        Map<Long, Long> origins = new HashMap<>();
        versions.stream()
                .flatMap(version -> version.items().stream())
                .filter(item -> item.copiedFrom() != null)
                .forEach(item -> origins.put(item.id(), Objects.requireNonNull(item.copiedFrom())));
        return origins;
    }

    private static long root(long id, Map<Long, Long> origins) {
        long root = id;
        Long former = origins.get(root);
        while (former != null) {
            root = former;
            former = origins.get(root);
        }
        return root;
    }
}
