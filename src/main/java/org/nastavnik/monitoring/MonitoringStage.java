package org.nastavnik.monitoring;

import java.util.Locale;

/** The two rounds of monitoring: how well the programme goes, and what it changes. */
public enum MonitoringStage {
    PROCESS,
    IMPACT;

    /** As it stands in addresses. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From an address; what is none is not found. */
    static MonitoringStage at(String path) {
        for (MonitoringStage stage : values()) {
            if (stage.path().equals(path)) {
                return stage;
            }
        }
        throw new MonitoringNotFound(path);
    }
}
