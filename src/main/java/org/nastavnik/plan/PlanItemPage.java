package org.nastavnik.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param itemId null for a new row
 * @param mentees of a group, to tick for whom the row is meant; empty for a pair
 * @param kept the row as it stands in the program, where someone else has changed it meanwhile
 */
public record PlanItemPage(
        long unitId,
        @Nullable Long itemId,
        PlanItemForm form,
        Problems problems,
        PlanItem.@Nullable Terms kept,
        List<Option> mentees) {

    public String action() {
        return "units/" + unitId + "/plan/items" + (itemId == null ? "" : "/" + itemId);
    }

    public List<Option> formats() {
        return Arrays.stream(WorkFormat.values())
                .map(format -> new Option(format.name(), format.planText()))
                .toList();
    }
}
