package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** A school was reorganised: it goes into the archive, and another one goes on with its work. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/schools/{id}/archive")
public class SchoolArchiveResource {

    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View form(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        School school = schools.byId(id);
        return View.of(
                "school/archive",
                page(
                        school,
                        Objects.toString(school.archivedOn(), ""),
                        Objects.toString(school.successorId(), ""),
                        new Problems()));
    }

    @POST
    @Transactional
    public Response archive(
            @PathParam("id") long id,
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("successor") @DefaultValue("") String successor) {
        current.require(Role.MUNICIPAL_ADMIN);
        School school = schools.byId(id);
        Problems problems = new Problems();
        LocalDate from = Typed.requiredDay(day, "day", problems);
        Long heir = Typed.id(successor);
        if (heir != null && schools.all().stream().noneMatch(other -> other.id() == heir)
                || Objects.equals(heir, id)) {
            problems.add("successor", "site.problem.choice");
        }
        if (from == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again("school/archive", page(school, day, successor, problems)));
        }
        school.archive(from, heir);
        audit.write(current.personId(), id, "SCHOOL_ARCHIVED", "school:" + id);
        return redirects.to("schools/" + id);
    }

    @POST
    @Path("removal")
    @Transactional
    public Response takeBack(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        schools.byId(id).takeBack();
        audit.write(current.personId(), id, "SCHOOL_TAKEN_BACK", "school:" + id);
        return redirects.to("schools/" + id);
    }

    private SchoolArchivePage page(School school, String day, String successor, Problems problems) {
        List<Option> others =
                schools.all().stream()
                        .filter(other -> other.id() != school.id())
                        .map(
                                other ->
                                        new Option(
                                                String.valueOf(other.id()),
                                                other.on(schools.today()).shortName()))
                        .toList();
        return new SchoolArchivePage(
                school.id(),
                school.on(schools.today()).shortName(),
                school.archivedOn() != null,
                day,
                successor,
                others,
                problems);
    }
}
