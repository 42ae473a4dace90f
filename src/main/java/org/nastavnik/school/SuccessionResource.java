package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/**
 * The school goes on with the work of a reorganised one: who comes along, first in words, then
 * done. No transaction here: {@link TakeOverSchool} has it, and this shows what came of it.
 */
@Path("s/{launch}/school/succession")
public class SuccessionResource {

    @Inject TakeOverSchool takeOver;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    @GET
    public View show() {
        current.require(Role.CURATOR);
        return View.of("school/succession", page(new SuccessionForm(), new Problems()));
    }

    @POST
    public Response take(@BeanParam SuccessionForm form) {
        current.require(Role.CURATOR);
        Problems problems = new Problems();
        Long former = Typed.id(form.former);
        String deed = form.deed(problems);
        if (former == null || form.persons.isEmpty()) {
            problems.add(Problems.FORM, "school.problem.nobodyTicked");
        }
        if (former != null && problems.isEmpty()) {
            attempt(former, form, deed, problems);
        }
        return problems.isEmpty()
                ? redirects.to("persons")
                : redirects.again(View.again("school/succession", page(form, problems)));
    }

    private void attempt(
            long former, SuccessionForm form, @Nullable String deed, Problems problems) {
        try {
            takeOver.take(former, new LinkedHashSet<>(form.persons), deed);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    private SuccessionPage page(SuccessionForm form, Problems problems) {
        return new SuccessionPage(
                takeOver.formerOf(current.schoolId()).stream().map(this::former).toList(),
                form,
                problems);
    }

    private SuccessionPage.Former former(School school) {
        TakeOverSchool.Comers comers = takeOver.look(school);
        return new SuccessionPage.Former(
                school.id(),
                school.on(schools.today()).shortName(),
                new Ui(visitor).date(school.archivedOn()),
                comers.free().stream().map(person -> comer(person, school, comers)).toList(),
                comers.barred());
    }

    private static SuccessionPage.Comer comer(
            Person person, School school, TakeOverSchool.Comers comers) {
        return new SuccessionPage.Comer(
                person.id(),
                person.name().full(),
                person.postIn(school.id()),
                comers.notes(person).stream().map(Inheritance.Note::key).toList());
    }
}
