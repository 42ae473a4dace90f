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

/** The curator hands a stage of monitoring over to the director. */
@Path("s/{launch}/monitoring-stages/{stage}/submission")
public class MonitoringSubmissionResource {

    @Inject OpenMonitoring open;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response submit(@PathParam("stage") String path, @BeanParam CycleForm form) {
        current.require(Role.CURATOR);
        MonitoringStage stage = MonitoringStage.at(path);
        MonitoringCycle cycle = open.written(stage);
        if (cycle.state() == MonitoringCycle.State.DRAFT) {
            form.requireShown(cycle);
            cycle.submit();
            open.note("MONITORING_SUBMITTED", stage);
        }
        return redirects.to("monitoring/" + stage.path());
    }
}
