package org.nastavnik.monitoring;

import jakarta.ws.rs.FormParam;
import org.nastavnik.shared.RuleBroken;

/** A button beside a stage; it brings along what the page had shown. */
public class CycleForm {

    @FormParam("version")
    public long version;

    /** Nobody approves what has changed since he read it. */
    void requireShown(MonitoringCycle cycle) {
        if (cycle.version() != version) {
            throw new RuleBroken("monitoring.rule.changed");
        }
    }
}
