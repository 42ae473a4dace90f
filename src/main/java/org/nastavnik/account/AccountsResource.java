package org.nastavnik.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** By which accounts of which LMS a person comes in, and how one is taken away. */
@Path("s/{launch}/persons/{id}/accounts")
public class AccountsResource {

    @Inject Persons persons;
    @Inject Identities identities;
    @Inject RoleAssignments assignments;
    @Inject Belonging belonging;
    @Inject Registrations registrations;
    @Inject LinkCodes codes;
    @Inject MakeCodes makeCodes;
    @Inject UnlinkAccount unlink;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    @GET
    public View show(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Person person = persons.byId(id, current.schoolId());
        return View.of("account/accounts", page(person, Role.MENTEE.name(), new Problems()));
    }

    @POST
    @Path("code")
    @Transactional
    public Response draw(
            @PathParam("id") long id, @FormParam("role") @DefaultValue("") String typed) {
        current.require(Role.CURATOR);
        Person person = persons.byId(id, current.schoolId());
        Problems problems = new Problems();
        Role role = hasNone(person) ? SchoolRole.chosen(typed, problems) : null;
        if (!problems.isEmpty()) {
            return redirects.again(View.again("account/accounts", page(person, typed, problems)));
        }
        return Response.ok(View.of("account/sheet", makeCodes.make(List.of(person), role))).build();
    }

    /** What is gone already stays gone: a second press changes nothing. */
    @POST
    @Path("{account}/removal")
    @AlsoInArchive("who has left is shut out")
    @Transactional
    public Response remove(@PathParam("id") long id, @PathParam("account") long account) {
        current.require(Role.CURATOR);
        Person person = persons.byId(id, current.schoolId());
        if (identities.isOf(account, person.id())) {
            unlink.unlink(account, person.id());
        }
        return redirects.to("persons/" + id + "/accounts");
    }

    private boolean hasNone(Person person) {
        return assignments.of(person.id()).isEmpty();
    }

    private AccountsPage page(Person person, String role, Problems problems) {
        Ui ui = new Ui(visitor);
        LinkCode waiting = codes.waiting(current.schoolId()).get(person.id());
        return new AccountsPage(
                person.id(),
                person.name().full(),
                identities.of(person.id()).stream().map(identity -> account(ui, identity)).toList(),
                waiting == null ? "" : ui.time(waiting.expiresAt()),
                !belonging.onlyTo(current.schoolId(), person),
                hasNone(person) ? SchoolRole.options(ui) : List.of(),
                role,
                problems);
    }

    private AccountsPage.Account account(Ui ui, Identity identity) {
        IdentityHints hints = identity.hints();
        return new AccountsPage.Account(
                identity.id(),
                registrations.find(identity.registrationId()).map(this::called).orElse("\u2014"),
                Stream.of(hints.lastName(), hints.firstName(), hints.middleName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                ui.time(identity.lastSeenAt()),
                current.launch().identityId() == identity.id());
    }

    private String called(Registration registration) {
        String name = registration.platformName();
        return name == null ? registration.issuer() : name + " \u00b7 " + registration.issuer();
    }
}
