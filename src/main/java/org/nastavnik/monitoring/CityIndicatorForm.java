package org.nastavnik.monitoring;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Targets of the municipality and its own numbers, as typed. */
public final class CityIndicatorForm {

    static final String TARGET = "target.";
    static final String WHOLE = "whole.";

    /** Whose denominators of the whole territory the centre may know. */
    static final List<IndicatorRule> WHOLES =
            List.of(
                    IndicatorRule.MENTEES_10_19,
                    IndicatorRule.MENTORS_15_19,
                    IndicatorRule.YOUNG_TEACHERS,
                    IndicatorRule.PARTNERS);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST = 10_000_000;

    private final Map<String, String> typed = new HashMap<>();

    private CityIndicatorForm() {}

    static CityIndicatorForm of(MultivaluedMap<String, String> sent) {
        CityIndicatorForm form = new CityIndicatorForm();
        sent.keySet().forEach(name -> form.typed.put(name, sent.getFirst(name)));
        return form;
    }

    static CityIndicatorForm of(CityIndicatorYear year) {
        CityIndicatorForm form = new CityIndicatorForm();
        year.targets()
                .forEach(
                        (code, target) ->
                                form.typed.put(
                                        TARGET + code,
                                        target.stripTrailingZeros().toPlainString()));
        year.wholes().forEach((code, whole) -> form.typed.put(WHOLE + code, whole.toString()));
        return form;
    }

    /** What stands in the field. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    Map<String, BigDecimal> targets(Problems problems) {
        Map<String, BigDecimal> targets = new HashMap<>();
        for (IndicatorRule rule : IndicatorRule.values()) {
            String text = Typed.text(value(TARGET + rule));
            if (text != null) {
                target(rule, text, targets, problems);
            }
        }
        return targets;
    }

    private static void target(
            IndicatorRule rule, String text, Map<String, BigDecimal> targets, Problems problems) {
        if (!text.matches("[0-9]{1,6}([.,][0-9]{1,2})?")) {
            problems.add(TARGET + rule, "site.problem.number");
            return;
        }
        BigDecimal target = new BigDecimal(text.replace(',', '.'));
        if (rule.percent() && target.compareTo(ALL) > 0) {
            problems.add(TARGET + rule, "school.year.problem.percent");
            return;
        }
        targets.put(rule.name(), target);
    }

    Map<String, Integer> wholes(Problems problems) {
        Map<String, Integer> wholes = new HashMap<>();
        for (IndicatorRule rule : WHOLES) {
            String field = WHOLE + rule;
            Integer number = Typed.number(value(field), field, problems);
            if (number != null && (number < 0 || number > MOST)) {
                problems.add(field, "site.problem.number");
            } else if (number != null) {
                wholes.put(rule.name(), number);
            }
        }
        return wholes;
    }
}
