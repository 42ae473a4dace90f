package org.nastavnik.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** Codes for those of the school who have no account yet: ticked, drawn, printed, cut apart. */
@Path("s/{launch}/codes")
public class CodesResource {

    @Inject LinkCodes codes;
    @Inject MakeCodes makeCodes;
    @Inject Persons persons;
    @Inject Identities identities;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    @GET
    public View list(@QueryParam("learners") @DefaultValue("false") boolean learners) {
        current.require(Role.CURATOR);
        return View.of("account/codes", page(learners, Role.MENTEE.name(), new Problems()));
    }

    /**
     * The answer is the sheet itself: a page that could be asked for again would keep the codes.
     */
    @POST
    @Transactional
    public Response draw(
            @FormParam("person") List<String> ticked,
            @FormParam("role") @DefaultValue("") String typedRole,
            @FormParam("learners") boolean learners) {
        current.require(Role.CURATOR);
        Problems problems = new Problems();
        Role role = SchoolRole.chosen(typedRole, problems);
        List<Person> chosen = chosen(ticked);
        if (chosen.isEmpty()) {
            problems.add(Problems.FORM, "account.problem.nobody");
        }
        if (role == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again("account/codes", page(learners, typedRole, problems)));
        }
        return Response.ok(View.of("account/sheet", makeCodes.make(chosen, role))).build();
    }

    private List<Person> chosen(List<String> ticked) {
        return ticked.stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> persons.byId(id, current.schoolId()))
                .toList();
    }

    private CodesPage page(boolean learners, String role, Problems problems) {
        long school = current.schoolId();
        Set<Long> linked = identities.personsOf(school);
        Map<Long, LinkCode> waiting = codes.waiting(school);
        Ui ui = new Ui(visitor);
        return new CodesPage(
                persons.of(school).stream()
                        .filter(p -> !linked.contains(p.id()) && p.isOnlyOf(school))
                        .filter(p -> learners || !learns(p, school))
                        .map(p -> line(ui, p, waiting.get(p.id())))
                        .toList(),
                SchoolRole.options(ui),
                role,
                learners,
                problems);
    }

    private static boolean learns(Person person, long school) {
        return person.affiliationIn(school).filter(a -> a.kind().learner()).isPresent();
    }

    private CodesPage.Line line(
            Ui ui, Person person, @org.jspecify.annotations.Nullable LinkCode waiting) {
        return new CodesPage.Line(
                person.id(),
                person.name().full(),
                person.postIn(current.schoolId()),
                waiting == null ? "" : ui.time(waiting.expiresAt()));
    }
}
