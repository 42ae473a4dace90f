package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Sought;
import org.nastavnik.site.View;

/** People of the school: teachers, pupils, parents, partners. */
@Path("s/{launch}/persons")
public class PersonsResource {

    @Inject Persons persons;
    @Inject PersonPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View list(@BeanParam Sought sought) {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        return View.of("people/list", pages.list(sought.words()));
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of(
                "people/form", pages.form(null, new PersonForm(), new Problems(), List.of()));
    }

    @POST
    @Transactional
    public Response create(
            @BeanParam PersonForm form, @FormParam("namesakeKnown") boolean namesakeKnown) {
        current.require(Role.CURATOR);
        Problems problems = forms.check(form);
        PersonForm.Entered entered = form.entered(problems, pages.today());
        if (entered == null) {
            return again(null, form, problems, List.of());
        }
        List<Person> namesakes = persons.namesakes(entered.name(), current.schoolId());
        if (!namesakes.isEmpty() && !namesakeKnown) {
            boolean same = namesakes.stream().anyMatch(p -> p.mayBe(entered.birthDate()));
            problems.add(
                    "lastName", same ? "people.problem.samePerson" : "people.problem.namesake");
            return again(null, form, problems, namesakes);
        }
        Person person = persons.add(entered.toPerson(current.schoolId(), pages.today()));
        audit.write(
                current.personId(), current.schoolId(), "PERSON_ADDED", "person:" + person.id());
        return redirects.to("persons/" + person.id());
    }

    @GET
    @Path("{id}")
    @Transactional
    public View show(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        return View.of("people/show", pages.show(seen(id)));
    }

    @GET
    @Path("{id}/edit")
    @Transactional
    public View edit(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Person person = own(seen(id));
        PersonForm form = PersonForm.of(person, current.schoolId());
        return View.of("people/form", pages.form(id, form, new Problems(), List.of()));
    }

    /** Every look at a minor's contacts is remembered. */
    private Person seen(long id) {
        Person person = persons.byId(id, current.schoolId());
        if (person.isPupilOf(current.schoolId(), pages.today())) {
            audit.write(current.personId(), current.schoolId(), "MINOR_SEEN", "person:" + id);
        }
        return person;
    }

    private Person own(Person person) {
        if (!person.isOnlyOf(current.schoolId())) {
            throw new RuleBroken("people.rule.shared");
        }
        return person;
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam PersonForm form) {
        current.require(Role.CURATOR);
        Person person = own(seen(id));
        Problems problems = forms.check(form);
        PersonForm.Entered entered = form.entered(problems, pages.today());
        if (form.version != person.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = person.version();
            return again(id, form, problems, List.of(person));
        }
        if (entered == null) {
            return again(id, form, problems, List.of());
        }
        entered.change(person, current.schoolId());
        audit.write(current.personId(), current.schoolId(), "PERSON_CHANGED", "person:" + id);
        return redirects.to("persons/" + id);
    }

    private Response again(
            @org.jspecify.annotations.Nullable Long id,
            PersonForm form,
            Problems problems,
            List<Person> others) {
        return redirects.again(View.again("people/form", pages.form(id, form, problems, others)));
    }
}
