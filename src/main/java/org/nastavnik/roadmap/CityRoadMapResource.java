package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The road map of the municipality: the methodist keeps it, schools read it. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/city-road-map")
public class CityRoadMapResource {

    private static final String PAGE = "city-road-map";

    @Inject CityRoadMaps maps;
    @Inject CityRoadMapPages pages;
    @Inject CityRoadMapPaper paper;
    @Inject WriteCityRoadMap write;
    @Inject MakeDocument make;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show() {
        requireReader();
        CityNamesPage blank = new CityNamesPage(new CityNamesForm(), new Problems());
        return View.of("roadmap/city", pages.page(blank));
    }

    @POST
    @Transactional
    public Response begin(@BeanParam CityNamesForm form) {
        Problems problems = write.begin(form);
        return problems.isEmpty()
                ? redirects.to(PAGE)
                : redirects.again(
                        View.again("roadmap/city", pages.page(new CityNamesPage(form, problems))));
    }

    @GET
    @Path("names")
    public View names() {
        CityNamesForm form = CityNamesForm.of(write.mine());
        return View.of("roadmap/city-names", new CityNamesPage(form, new Problems()));
    }

    @POST
    @Path("names")
    @Transactional
    public Response name(@BeanParam CityNamesForm form) {
        Problems problems = write.name(write.mine(), form);
        return problems.isEmpty()
                ? redirects.to(PAGE)
                : redirects.again(
                        View.again("roadmap/city-names", new CityNamesPage(form, problems)));
    }

    @GET
    @Path("docx")
    @Transactional
    public Response print() {
        requireReader();
        PaperData data =
                paper.of(
                        maps.ofYear(pages.year())
                                .orElseThrow(() -> new RoadMapNotFound("of the city")));
        audit.write(current.personId(), null, "CITY_ROAD_MAP_EXPORTED", null);
        return DocumentFile.download(
                make.print(data), data.fileName() + ".docx", DocumentFile.DOCX);
    }

    private void requireReader() {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN, Role.CURATOR, Role.DIRECTOR);
    }
}
