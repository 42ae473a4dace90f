package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Minutes of the pedagogical council and their extracts. */
@Path("s/{launch}/council")
public class CouncilResource {

    @Inject Councils councils;
    @Inject CouncilPages pages;
    @Inject WriteCouncil write;
    @Inject CurrentPerson current;
    @Inject ProgrammeYears years;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("order/councils", pages.list());
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of("order/council-form", pages.blank(new CouncilForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        CouncilForm form = CouncilForm.typed(sent);
        Problems problems = new Problems();
        CouncilMinutes minutes = write.create(form, problems);
        if (minutes == null) {
            return redirects.again(View.again("order/council-form", pages.blank(form, problems)));
        }
        audit.write(
                current.personId(),
                minutes.schoolId(),
                "COUNCIL_WRITTEN",
                "council:" + minutes.id());
        return redirects.to("council/" + minutes.id());
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("order/council", pages.show(councils.byId(id, current.schoolId())));
    }

    @GET
    @Path("{id}/text")
    public View edit(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        CouncilMinutes minutes = councils.byId(id, current.schoolId());
        return View.of(
                "order/council-form", pages.form(minutes, CouncilForm.of(minutes), new Problems()));
    }

    @POST
    @Path("{id}/text")
    @Transactional
    public Response rewrite(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        CouncilMinutes minutes = councils.byId(id, current.schoolId());
        CouncilForm form = CouncilForm.typed(sent);
        Problems problems = new Problems();
        if (!form.value("version").equals(String.valueOf(minutes.version()))) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.put("version", minutes.version());
        }
        if (!write.rewrite(minutes, form, problems)) {
            return redirects.again(
                    View.again("order/council-form", pages.form(minutes, form, problems)));
        }
        audit.write(current.personId(), minutes.schoolId(), "COUNCIL_WRITTEN", "council:" + id);
        return redirects.to("council/" + id);
    }
}
