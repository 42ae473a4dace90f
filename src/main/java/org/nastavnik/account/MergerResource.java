package org.nastavnik.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Sought;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Two entries of one human: chosen, looked at, made one. The entry of the address remains. */
@Path("s/{launch}/persons/{id}/merger")
public class MergerResource {

    @Inject Persons persons;
    @Inject MergePersons mergePersons;
    @Inject MergerPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View show(
            @PathParam("id") long id,
            @QueryParam("other") @Nullable String chosen,
            @BeanParam Sought sought) {
        current.require(Role.CURATOR);
        Person stays = persons.byId(id, current.schoolId());
        Long other = Typed.id(chosen);
        if (other == null || other == id) {
            return View.of("account/merger", pages.choice(stays, sought.words()));
        }
        Person goes = persons.byId(other, current.schoolId());
        Problems problems = mergePersons.obstacles(goes, stays);
        return View.of("account/merger", pages.preview(stays, goes, problems));
    }

    @POST
    @Transactional
    public Response merge(
            @PathParam("id") long id,
            @FormParam("other") long other,
            @FormParam("version") long version,
            @FormParam("otherVersion") long otherVersion) {
        current.require(Role.CURATOR);
        Person stays = persons.byId(id, current.schoolId());
        Person goes = persons.byId(other, current.schoolId());
        Problems problems = mergePersons.obstacles(goes, stays);
        if (version != stays.version() || otherVersion != goes.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (id == other || !problems.isEmpty()) {
            return redirects.again(
                    View.again("account/merger", pages.preview(stays, goes, problems)));
        }
        mergePersons.merge(goes, stays);
        return redirects.to("persons/" + id);
    }
}
