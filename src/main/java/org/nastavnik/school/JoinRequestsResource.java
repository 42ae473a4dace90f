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
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.site.Option;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** Who asks to be let in: the curator answers for the school, the methodist for curators. */
@Path("s/{launch}/join-requests")
public class JoinRequestsResource {

    @Inject JoinRequests requests;
    @Inject AdmitApplicant admit;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Identities identities;
    @Inject RoleAssignments assignments;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Visitor visitor;
    @Inject AuditLog audit;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.METHODIST);
        return View.of(
                "school/join-requests",
                new JoinRequestListPage(mine().stream().map(this::line).toList()));
    }

    @POST
    @Path("{id}/confirmation")
    @Transactional
    public Response confirm(
            @PathParam("id") long id, @FormParam("person") @DefaultValue("") String person) {
        admit.admit(answerable(id), Typed.id(person));
        return redirects.to("join-requests");
    }

    @POST
    @Path("{id}/refusal")
    @Transactional
    public Response decline(@PathParam("id") long id) {
        JoinRequest request = answerable(id);
        request.decline();
        audit.write(current.personId(), request.schoolId(), "JOIN_DECLINED", "request:" + id);
        return redirects.to("join-requests");
    }

    private List<JoinRequest> mine() {
        Stream<JoinRequest> ofCentre =
                current.is(Role.METHODIST) ? requests.openForCurators().stream() : Stream.empty();
        Stream<JoinRequest> ofSchool =
                current.is(Role.CURATOR)
                        ? requests.openOf(current.schoolId()).stream()
                        : Stream.empty();
        return Stream.concat(ofCentre, ofSchool).distinct().filter(this::isMine).toList();
    }

    /** Not yours to answer is not found. */
    private JoinRequest answerable(long id) {
        current.require(Role.CURATOR, Role.METHODIST);
        JoinRequest request = requests.byId(id);
        if (!isMine(request)) {
            throw new SchoolNotFound(id);
        }
        return request;
    }

    /** A school's curator answers for it; the centre lets in its first curator; nobody himself. */
    private boolean isMine(JoinRequest request) {
        boolean own = identities.isOf(request.identityId(), current.personId());
        boolean ofMySchool = current.is(Role.CURATOR) && request.schoolId() == current.schoolId();
        boolean firstCurator =
                current.is(Role.METHODIST)
                        && request.applicant().role() == Role.CURATOR
                        && assignments.holders(Role.CURATOR, request.schoolId()).isEmpty();
        return !own && (ofMySchool || firstCurator);
    }

    private JoinRequestListPage.Line line(JoinRequest request) {
        Ui ui = new Ui(visitor);
        Applicant applicant = request.applicant();
        return new JoinRequestListPage.Line(
                request.id(),
                applicant.name().full(),
                launchName(request),
                schools.requisitesToday(request.schoolId()).shortName(),
                ui.t("people.kind." + applicant.kind()),
                Objects.requireNonNullElse(applicant.post(), ""),
                ui.t("people.role." + applicant.role()),
                ui.time(request.askedAt()),
                alike(request));
    }

    private String launchName(JoinRequest request) {
        IdentityHints hints = identities.byId(request.identityId()).hints();
        return Stream.of(hints.lastName(), hints.firstName(), hints.middleName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** A methodist sees no persons of a school; he lets the first curator in as a new person. */
    private List<Option> alike(JoinRequest request) {
        if (!current.is(Role.CURATOR)) {
            return List.of();
        }
        String surname = Person.searchKey(request.applicant().name().lastName());
        return persons.of(request.schoolId()).stream()
                .filter(p -> p.searchName().startsWith(surname))
                .map(p -> new Option(String.valueOf(p.id()), named(p, request.schoolId())))
                .toList();
    }

    private static String named(Person person, long schoolId) {
        String post = person.postIn(schoolId);
        return post.isEmpty() ? person.name().full() : person.name().full() + ", " + post;
    }
}
