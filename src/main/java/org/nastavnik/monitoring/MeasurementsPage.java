package org.nastavnik.monitoring;

import java.util.List;

/** What there is to measure, and how many were measured already. */
public record MeasurementsPage(List<Group> groups) {

    /**
     * @param name key of a message
     */
    public record Group(String name, int participants, List<Line> parameters) {}

    public record Line(String code, String parameter, boolean restricted, long entry, long exit) {}
}
