package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nastavnik.site.View;

/** Monitoring of this year: the way in, both stages, the quarterly diagnostics. */
@Path("s/{launch}/monitoring")
public class MonitoringResource {

    @Inject OpenMonitoring open;
    @Inject MonitoringPages pages;
    @Inject ProcessPages process;
    @Inject ImpactPages impact;

    @GET
    public View show() {
        open.requireReader();
        return View.of("monitoring/show", pages.page());
    }

    @GET
    @Path("process")
    public View process() {
        open.requireReader();
        return View.of("monitoring/process", process.page());
    }

    @GET
    @Path("impact")
    public View impact() {
        open.requireReader();
        return View.of("monitoring/impact", impact.page());
    }

    /** Names persons and their marks. */
    @GET
    @Path("diagnostics")
    public View diagnostics() {
        open.requireReaderOfPersons();
        return View.of("monitoring/diagnostics", pages.diagnostics());
    }

    /** Everybody's own. */
    @GET
    @Path("mine")
    public View mine() {
        return View.of("monitoring/mine", pages.mine());
    }
}
