package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.View;

/** Monitoring of a year: the way in, both stages, the quarterly diagnostics. */
@Path("s/{launch}/monitoring")
public class MonitoringResource {

    @Inject OpenMonitoring open;
    @Inject MonitoringPages pages;
    @Inject ProcessPages process;
    @Inject ImpactPages impact;

    @GET
    public View show(@QueryParam("year") @Nullable Integer startYear) {
        open.requireReader();
        open.lookAt(startYear);
        return View.of("monitoring/show", pages.page());
    }

    @GET
    @Path("process")
    public View process(@QueryParam("year") @Nullable Integer startYear) {
        open.requireReader();
        open.lookAt(startYear);
        return View.of("monitoring/process", process.page());
    }

    @GET
    @Path("impact")
    public View impact(@QueryParam("year") @Nullable Integer startYear) {
        open.requireReader();
        open.lookAt(startYear);
        return View.of("monitoring/impact", impact.page());
    }

    /** Names persons and their marks. */
    @GET
    @Path("diagnostics")
    public View diagnostics(@QueryParam("year") @Nullable Integer startYear) {
        open.requireReaderOfPersons();
        open.lookAt(startYear);
        return View.of("monitoring/diagnostics", pages.diagnostics());
    }

    /** Everybody's own. */
    @GET
    @Path("mine")
    public View mine() {
        return View.of("monitoring/mine", pages.mine());
    }
}
