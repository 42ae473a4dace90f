package org.nastavnik.monitoring;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What a curator types for indicators; a field that is empty is unknown, not nothing. */
public final class IndicatorEntriesForm {

    static final String ENTRY = "entry.";
    private static final int MOST = 1_000_000;

    private final Map<String, String> typed = new HashMap<>();

    private IndicatorEntriesForm() {}

    static IndicatorEntriesForm of(MultivaluedMap<String, String> sent) {
        IndicatorEntriesForm form = new IndicatorEntriesForm();
        sent.keySet().forEach(name -> form.typed.put(name, sent.getFirst(name)));
        return form;
    }

    static IndicatorEntriesForm of(IndicatorSheet sheet) {
        IndicatorEntriesForm form = new IndicatorEntriesForm();
        sheet.entries().forEach((code, n) -> form.typed.put(ENTRY + code, n.toString()));
        form.typed.put("allChildren", sheet.allChildren() ? "on" : "");
        return form;
    }

    /** What stands in the field. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean allChildren() {
        return !value("allChildren").isEmpty();
    }

    Map<String, Integer> entries(Problems problems) {
        Map<String, Integer> entries = new HashMap<>();
        for (IndicatorRule rule : IndicatorRule.entered()) {
            String field = ENTRY + rule;
            Integer number = Typed.number(value(field), field, problems);
            if (number != null && (number < 0 || number > MOST)) {
                problems.add(field, "site.problem.number");
            } else if (number != null) {
                entries.put(rule.name(), number);
            }
        }
        return entries;
    }
}
