package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** What the curator concludes from a stage of monitoring; the numbers offer the first words. */
@Path("s/{launch}/monitoring-stages/{stage}/conclusions")
public class ConclusionsResource {

    @Inject OpenMonitoring open;
    @Inject DraftConclusions drafts;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("stage") String path) {
        current.require(Role.CURATOR);
        MonitoringStage stage = MonitoringStage.at(path);
        ConclusionsForm form = kept(stage);
        boolean drafted = form.conclusions.isEmpty();
        if (drafted) {
            form.conclusions = drafts.of(stage);
        }
        return View.of("monitoring/conclusions", page(stage, form, drafted, null, new Problems()));
    }

    @POST
    @Transactional
    public Response write(@PathParam("stage") String path, @BeanParam ConclusionsForm form) {
        current.require(Role.CURATOR);
        MonitoringStage stage = MonitoringStage.at(path);
        Problems problems = forms.check(form);
        boolean stale = form.version != open.versionOf(stage);
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (problems.isEmpty()) {
            write(stage, form, problems);
        }
        if (problems.isEmpty()) {
            return redirects.to("monitoring/" + stage.path());
        }
        return redirects.again(
                View.again(
                        "monitoring/conclusions",
                        page(stage, form, false, stale ? kept(stage) : null, problems)));
    }

    private void write(MonitoringStage stage, ConclusionsForm form, Problems problems) {
        try {
            open.written(stage)
                    .conclude(
                            Typed.text(form.conclusions),
                            Typed.text(form.proposals),
                            current.personId());
            open.note("MONITORING_CONCLUDED", stage);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    private ConclusionsForm kept(MonitoringStage stage) {
        ConclusionsForm form = new ConclusionsForm();
        form.version = open.versionOf(stage);
        open.seen(stage)
                .ifPresent(
                        cycle -> {
                            form.conclusions = Objects.requireNonNullElse(cycle.conclusions(), "");
                            form.proposals = Objects.requireNonNullElse(cycle.proposals(), "");
                        });
        return form;
    }

    private static ConclusionsPage page(
            MonitoringStage stage,
            ConclusionsForm form,
            boolean drafted,
            @Nullable ConclusionsForm now,
            Problems problems) {
        return new ConclusionsPage(
                stage.path(), form, drafted, stage == MonitoringStage.PROCESS, now, problems);
    }
}
