package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.shared.RuleBroken;

/** Lets an applicant in: as a person whom the school knows already, or as a new one. */
@ApplicationScoped
class AdmitApplicant {

    @Inject Persons persons;
    @Inject Identities identities;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject AuditLog audit;
    @Inject CurrentPerson current;

    /**
     * @param knownPersonId the person of the school who the applicant is; null makes a new one
     */
    void admit(JoinRequest request, @Nullable Long knownPersonId) {
        Person person = knownPersonId == null ? newPerson(request) : known(request, knownPersonId);
        request.confirm();
        identities.byId(request.identityId()).linkTo(person.id());
        assignments.assign(person.id(), request.applicant().role(), request.schoolId());
        audit.write(
                current.personId(), request.schoolId(), "JOIN_CONFIRMED", "person:" + person.id());
    }

    /**
     * An account is given to a person only where that gives away no rights beyond this school: the
     * curator of the school says so, and the person holds no role elsewhere.
     */
    private Person known(JoinRequest request, long personId) {
        Person person = persons.byId(personId, request.schoolId());
        Long linked = identities.byId(request.identityId()).personId();
        boolean ofThisSchoolOnly =
                assignments.of(personId).stream()
                        .allMatch(r -> Objects.equals(r.schoolId(), request.schoolId()));
        boolean curatorHere = current.is(Role.CURATOR) && current.schoolId() == request.schoolId();
        if (!curatorHere
                || !ofThisSchoolOnly
                || person.affiliationIn(request.schoolId()).isEmpty()
                || (linked != null && linked != personId)) {
            throw new RuleBroken("school.join.rule.person");
        }
        return person;
    }

    /**
     * One whose account is somebody's already gets no second self, and a place only where he has
     * none in the school.
     */
    private Person newPerson(JoinRequest request) {
        Applicant applicant = request.applicant();
        Long linked = identities.byId(request.identityId()).personId();
        if (linked != null && assignments.of(linked).stream().anyMatch(r -> r.role().municipal())) {
            throw new RuleBroken("school.join.rule.centre");
        }
        Person person =
                linked == null
                        ? persons.add(
                                new Person(applicant.name(), applicant.gender(), schools.today()))
                        : persons.known(Objects.requireNonNull(linked));
        if (person.affiliationIn(request.schoolId()).isEmpty()) {
            person.affiliate(
                    new Affiliation(
                            request.schoolId(),
                            applicant.kind(),
                            applicant.post(),
                            schools.today()));
        }
        return person;
    }
}
