package org.nastavnik.plan;

import java.util.List;
import java.util.Set;
import org.nastavnik.site.Problems;

/**
 * @param chosen what was ticked when the form came back
 */
public record PlanSourcesPage(
        long unitId, String code, List<Group> groups, Set<String> chosen, Problems problems) {

    /**
     * @param key message key of the heading
     */
    public record Group(String key, List<Row> rows) {}

    public record Row(
            String value, String competence, String content, String format, String result) {}
}
