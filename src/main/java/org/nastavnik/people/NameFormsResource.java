package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * How papers decline a person's name and post: shown before anything is signed, corrected once for
 * all.
 */
@Path("s/{launch}/persons/{id}/forms")
public class NameFormsResource {

    private static final int LONGEST = 310;

    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        Person person = persons.byId(id, current.schoolId());
        return View.of("people/forms", page(person, forms(person), new Problems()));
    }

    @POST
    @Transactional
    public Response correct(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        Person person = persons.byId(id, current.schoolId());
        Problems problems = new Problems();
        Map<Case, String> ofName = nameForms(person, typed, problems);
        Map<Case, String> ofPost = postForms(person, typed, problems);
        if (!problems.isEmpty()) {
            List<CaseForms> retyped =
                    forms(person).stream().map(forms -> forms.typedOver(typed)).toList();
            return redirects.again(View.again("people/forms", page(person, retyped, problems)));
        }
        if (mayCorrectName(person)) {
            person.correctForms(ofName);
        }
        affiliation(person).ifPresent(known -> known.correctForms(ofPost));
        audit.write(current.personId(), current.schoolId(), "NAME_FORMS", "person:" + id);
        return redirects.to("persons/" + id + "/forms");
    }

    private static Map<Case, String> nameForms(
            Person person, MultivaluedMap<String, String> typed, Problems problems) {
        return name(person)
                .corrections(
                        DeclinableName.of(person.name(), person.gender()),
                        typed,
                        LONGEST,
                        problems);
    }

    private Map<Case, String> postForms(
            Person person, MultivaluedMap<String, String> typed, Problems problems) {
        return post(person)
                .map(post -> post.corrections(Post.of(post.nominative()), typed, LONGEST, problems))
                .orElse(Map.of());
    }

    private static NameFormsPage page(Person person, List<CaseForms> forms, Problems problems) {
        return new NameFormsPage(person.id(), person.name().full(), forms, problems);
    }

    private List<CaseForms> forms(Person person) {
        List<CaseForms> forms = new ArrayList<>();
        if (mayCorrectName(person)) {
            forms.add(name(person));
        }
        post(person).ifPresent(forms::add);
        return forms;
    }

    private boolean mayCorrectName(Person person) {
        return person.isOnlyOf(current.schoolId());
    }

    private static CaseForms name(Person person) {
        return CaseForms.of("name", person.declinable(LocalDate.MAX));
    }

    private Optional<CaseForms> post(Person person) {
        return affiliation(person).map(known -> CaseForms.of("post", person.declinable(known)));
    }

    /** Of a class or a group the program makes the phrase itself. */
    private Optional<Affiliation> affiliation(Person person) {
        return person.affiliationIn(current.schoolId())
                .filter(known -> !known.kind().learner() && !known.postOrGrade().isEmpty());
    }
}
