package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Rows of the municipality's road map. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/city-road-map/rows")
public class CityRoadMapRowsResource {

    private static final String PAGE = "city-road-map";
    private static final String FORM = "roadmap/city-row";

    @Inject WriteCityRoadMap write;
    @Inject Redirects redirects;

    @GET
    @Path("new")
    public View blank() {
        write.mine();
        return View.of(FORM, new CityRowPage(null, new CityRowForm(), new Problems(), null));
    }

    @POST
    @Transactional
    public Response add(@BeanParam CityRowForm form) {
        Problems problems = write.add(write.mine(), form);
        return problems.isEmpty()
                ? redirects.to(PAGE)
                : redirects.again(View.again(FORM, new CityRowPage(null, form, problems, null)));
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        CityRow row = write.mine().row(id);
        return View.of(FORM, new CityRowPage(id, CityRowForm.of(row), new Problems(), null));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam CityRowForm form) {
        CityRoadMap map = write.mine();
        CityRow row = map.row(id);
        Problems problems = write.change(map, row, form);
        CityRowForm now = problems.has(Problems.FORM) ? CityRowForm.of(row) : null;
        return problems.isEmpty()
                ? redirects.to(PAGE)
                : redirects.again(View.again(FORM, new CityRowPage(id, form, problems, now)));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id) {
        CityRoadMap map = write.mine();
        write.remove(map, map.row(id));
        return redirects.to(PAGE);
    }
}
