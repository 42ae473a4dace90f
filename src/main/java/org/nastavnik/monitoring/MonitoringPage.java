package org.nastavnik.monitoring;

import java.util.List;

/**
 * The way into monitoring.
 *
 * @param seesPersons curator and psychologist
 * @param quarters of the diagnostic
 */
public record MonitoringPage(
        String year,
        CycleState process,
        CycleState impact,
        boolean seesPersons,
        List<Quarter> quarters) {

    public record Quarter(String name, int participants, int diagnosed, String share) {}
}
