package org.nastavnik.monitoring;

import java.util.List;

/**
 * The way into monitoring.
 *
 * @param mayMeasure in this year only
 * @param others years that can be looked at
 * @param seesPersons curator and psychologist
 * @param quarters of the diagnostic
 */
public record MonitoringPage(
        int startYear,
        String year,
        List<IndicatorPage.Other> others,
        CycleState process,
        CycleState impact,
        boolean seesPersons,
        boolean mayMeasure,
        List<Quarter> quarters) {

    public record Quarter(String name, int participants, int diagnosed, String share) {}
}
