package org.nastavnik.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** The official table with a field in every cell. */
public record PlanTablePage(UnitLine unit, List<Row> rows, Problems problems) {

    /**
     * @param kept how the row stands in the program where someone else has changed it meanwhile
     */
    public record Row(PlanTableRow typed, PlanItem.@Nullable Terms kept) {}

    public List<Option> formats() {
        return Arrays.stream(WorkFormat.values())
                .map(format -> new Option(format.name(), format.planText()))
                .toList();
    }
}
