package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Several rows at once out of the annex and out of other plans, with new days. */
@Path("s/{launch}/units/{unit}/plan/sources")
public class PlanSourcesResource {

    @Inject VisiblePlans visible;
    @Inject PlanRowSources sources;
    @Inject Schools schools;
    @Inject Redirects redirects;

    @GET
    public View show(@PathParam("unit") long unitId) {
        IndividualPlan plan = visible.toChange(unitId);
        return View.of("plan/sources", page(unitId, plan, Set.of(), new Problems()));
    }

    @POST
    @Transactional
    public Response add(@PathParam("unit") long unitId, @FormParam("rows") List<String> chosen) {
        IndividualPlan plan = visible.toChange(unitId);
        MentoringUnit unit = visible.unit(unitId);
        List<PlanItem.Terms> rows =
                offers(unit, plan)
                        .filter(offer -> chosen.contains(offer.key()))
                        .map(PlanRowSources.Offer::terms)
                        .toList();
        if (rows.isEmpty()) {
            Problems problems = new Problems().add("rows", "plan.problem.noRows");
            return redirects.again(
                    View.again("plan/sources", page(unitId, plan, Set.copyOf(chosen), problems)));
        }
        RowDeadlines deadlines = new RowDeadlines(unit, plan.items(), schools.today());
        rows.forEach(terms -> plan.add(deadlines.next(terms)));
        return redirects.to("units/" + unitId + "/plan#rows");
    }

    private Stream<PlanRowSources.Offer> offers(MentoringUnit unit, IndividualPlan plan) {
        return Stream.of(
                        sources.annex(unit, plan),
                        sources.own(unit, plan),
                        sources.sameForm(unit, plan))
                .flatMap(List::stream);
    }

    private PlanSourcesPage page(
            long unitId, IndividualPlan plan, Set<String> chosen, Problems problems) {
        MentoringUnit unit = visible.unit(unitId);
        return new PlanSourcesPage(
                unitId,
                unit.code(),
                Stream.of(
                                group("annex", sources.annex(unit, plan)),
                                group("own", sources.own(unit, plan)),
                                group("sameForm", sources.sameForm(unit, plan)))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                chosen,
                problems);
    }

    private static PlanSourcesPage.Group group(String name, List<PlanRowSources.Offer> offers) {
        return new PlanSourcesPage.Group(
                "plan.sources." + name,
                offers.stream().map(offer -> row(offer.key(), offer.terms())).toList());
    }

    private static PlanSourcesPage.Row row(String key, PlanItem.Terms terms) {
        WorkFormat format = terms.format();
        return new PlanSourcesPage.Row(
                key,
                terms.competence(),
                terms.content(),
                format == null ? "" : format.planText(),
                terms.result());
    }
}
