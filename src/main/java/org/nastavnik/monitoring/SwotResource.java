package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The curator sorts the SWOT analysis: what the answers offer, and what he adds. */
@Path("s/{launch}/monitoring/process/swot")
public class SwotResource {

    @Inject OpenMonitoring open;
    @Inject ReckonProcess process;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View form() {
        current.require(Role.CURATOR);
        return View.of(
                "monitoring/swot",
                new SwotFormPage(SwotForm.of(kept(), draft()), List.of(), new Problems()));
    }

    @POST
    @Transactional
    public Response keep(MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR);
        SwotForm form = SwotForm.typed(typed);
        Problems problems = form.check();
        boolean stale = form.version() != open.versionOf(MonitoringStage.PROCESS);
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.shown(open.versionOf(MonitoringStage.PROCESS));
        }
        if (problems.isEmpty()) {
            keep(form, problems);
        }
        if (problems.isEmpty()) {
            return redirects.to("monitoring/process");
        }
        List<ProcessPage.Field> now = stale ? ProcessPages.fields(keptFactors()) : List.of();
        return redirects.again(
                View.again("monitoring/swot", new SwotFormPage(form, now, problems)));
    }

    private void keep(SwotForm form, Problems problems) {
        List<SwotFactor> factors = form.factors(sources());
        try {
            open.written(MonitoringStage.PROCESS).keep(factors, current.personId());
            open.note("SWOT_KEPT", MonitoringStage.PROCESS);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    private Set<String> sources() {
        return Stream.concat(keptFactors().stream(), draft().stream())
                .map(SwotFactor::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<SwotFactor> draft() {
        return process.of(current.schoolId(), open.year()).draft();
    }

    private List<SwotFactor> keptFactors() {
        return open.seen(MonitoringStage.PROCESS).map(MonitoringCycle::factors).orElse(List.of());
    }

    private @Nullable MonitoringCycle kept() {
        return open.seen(MonitoringStage.PROCESS).orElse(null);
    }
}
