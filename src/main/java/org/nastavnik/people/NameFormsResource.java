package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.grammar.Case;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** How papers decline a person's name: shown before anything is signed, corrected once for all. */
@Path("s/{launch}/persons/{id}/forms")
public class NameFormsResource {

    private static final int LONGEST = 310;

    @Inject Persons persons;
    @Inject PersonPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("people/forms", page(persons.byId(id, current.schoolId())));
    }

    @POST
    @Transactional
    public Response correct(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        Person person = persons.byId(id, current.schoolId());
        if (!person.isOnlyOf(current.schoolId())) {
            throw new RuleBroken("people.rule.shared");
        }
        person.forgetForms();
        for (Case grammarCase : oblique()) {
            String form = Typed.text(typed.getFirst(grammarCase.name()));
            String byRule = person.declinable(pages.today()).in(grammarCase).toString();
            if (form != null && form.length() <= LONGEST && !form.equals(byRule)) {
                person.rememberForm(grammarCase.name(), form);
            }
        }
        audit.write(current.personId(), current.schoolId(), "NAME_FORMS", "person:" + id);
        return redirects.to("persons/" + id + "/forms");
    }

    private NameFormsPage page(Person person) {
        List<NameFormsPage.Form> forms =
                oblique().stream()
                        .map(
                                c ->
                                        new NameFormsPage.Form(
                                                c.name(),
                                                person.declinable(pages.today()).in(c).toString(),
                                                person.nameForms().containsKey(c.name())))
                        .toList();
        return new NameFormsPage(person.id(), person.name().full(), forms);
    }

    private static List<Case> oblique() {
        return Arrays.stream(Case.values()).filter(c -> c != Case.NOM).toList();
    }
}
