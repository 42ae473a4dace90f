package org.nastavnik.plan;

import java.util.Arrays;
import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;

public record PlanFactPage(
        long unitId, long itemId, PlanItem.Terms terms, PlanFactForm form, Problems problems) {

    public String action() {
        return "units/" + unitId + "/plan/items/" + itemId + "/fact";
    }

    public List<Option> statuses(Ui ui) {
        return Arrays.stream(PlanItem.Status.values())
                .map(status -> new Option(status.name(), ui.t("plan.status." + status)))
                .toList();
    }
}
