package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Parts that the long list of indicators is read in, in the order of the lists. */
public enum IndicatorSection {
    CITY,
    COVERAGE,
    WORK,
    NUMBERS;

    static IndicatorSection of(IndicatorRule rule) {
        if (rule.compareTo(IndicatorRule.COVERAGE_PUPILS_644) < 0) {
            return CITY;
        }
        if (rule.compareTo(IndicatorRule.CONSENTS_SHARE) < 0) {
            return COVERAGE;
        }
        return rule.compareTo(IndicatorRule.RUBRICS_COUNT) < 0 ? WORK : NUMBERS;
    }

    /**
     * @param title message key
     * @param open the first one, so that the page is not a row of closed doors
     */
    public record Part<T>(String title, List<T> lines, boolean open) {}

    /**
     * @param code of the indicator that a line tells of
     */
    static <T> List<Part<T>> parts(List<T> lines, Function<T, String> code) {
        List<Part<T>> parts = new ArrayList<>();
        for (IndicatorSection section : values()) {
            List<T> own =
                    lines.stream()
                            .filter(line -> of(IndicatorRule.valueOf(code.apply(line))) == section)
                            .toList();
            if (!own.isEmpty()) {
                parts.add(
                        new Part<>(
                                "monitoring.indicator.section." + section, own, parts.isEmpty()));
            }
        }
        return parts;
    }
}
