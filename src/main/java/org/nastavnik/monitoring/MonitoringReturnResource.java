package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Redirects;

/** A stage of monitoring comes back to the curator, to be worked on again. */
@Path("s/{launch}/monitoring-stages/{stage}/return")
public class MonitoringReturnResource {

    @Inject OpenMonitoring open;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response takeUpAgain(@PathParam("stage") String path, @BeanParam CycleForm form) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        MonitoringStage stage = MonitoringStage.at(path);
        MonitoringCycle cycle = open.written(stage);
        if (cycle.state() != MonitoringCycle.State.DRAFT) {
            form.requireShown(cycle);
            cycle.takeUpAgain();
            open.note("MONITORING_TAKEN_UP", stage);
        }
        return redirects.to("monitoring/" + stage.path());
    }
}
