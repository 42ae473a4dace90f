package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * What is measured and not asked: the curator types marks, the psychologist what he has found. What
 * is restricted the curator does not even find.
 */
@Path("s/{launch}/monitoring/measurements")
public class MeasurementsResource {

    @Inject OpenMonitoring open;
    @Inject MarksPages pages;
    @Inject TypeMarks type;
    @Inject Redirects redirects;

    @GET
    public View list() {
        open.requireReaderOfPersons();
        return View.of("monitoring/measurements", pages.list());
    }

    @GET
    @Path("{parameter}")
    public View marks(@PathParam("parameter") String code) {
        open.requireReaderOfPersons();
        ImpactParameter parameter = pages.parameter(code);
        return View.of(
                "monitoring/marks", pages.page(parameter, pages.kept(parameter), new Problems()));
    }

    @POST
    @Path("{parameter}")
    @Transactional
    public Response type(
            @PathParam("parameter") String code, MultivaluedMap<String, String> typed) {
        open.requireReaderOfPersons();
        ImpactParameter parameter = pages.parameter(code);
        MarksForm form = MarksForm.typed(typed);
        Problems problems = type.type(parameter, form);
        return problems.isEmpty()
                ? redirects.to("monitoring/measurements")
                : redirects.again(
                        View.again("monitoring/marks", pages.page(parameter, form, problems)));
    }
}
