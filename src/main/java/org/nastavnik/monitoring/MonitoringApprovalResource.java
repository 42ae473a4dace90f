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
import org.nastavnik.school.Schools;
import org.nastavnik.site.Redirects;

/** The director approves a stage of monitoring as he has read it. */
@Path("s/{launch}/monitoring-stages/{stage}/approval")
public class MonitoringApprovalResource {

    @Inject OpenMonitoring open;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response approve(@PathParam("stage") String path, @BeanParam CycleForm form) {
        current.require(Role.DIRECTOR);
        MonitoringStage stage = MonitoringStage.at(path);
        MonitoringCycle cycle = open.written(stage);
        if (cycle.state() != MonitoringCycle.State.APPROVED) {
            form.requireShown(cycle);
            cycle.approve(current.personId(), schools.today());
            open.note("MONITORING_APPROVED", stage);
        }
        return redirects.to("monitoring/" + stage.path());
    }
}
