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
import org.nastavnik.people.RoleAssignments;

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
        Person person =
                knownPersonId == null
                        ? newPerson(request)
                        : persons.byId(knownPersonId, request.schoolId());
        request.confirm();
        identities.byId(request.identityId()).linkTo(person.id());
        assignments.assign(person.id(), request.applicant().role(), request.schoolId());
        audit.write(
                current.personId(), request.schoolId(), "JOIN_CONFIRMED", "person:" + person.id());
    }

    /** One who is known from another school gets a second affiliation, not a second self. */
    private Person newPerson(JoinRequest request) {
        Applicant applicant = request.applicant();
        Long linked = identities.byId(request.identityId()).personId();
        Person person =
                linked == null
                        ? persons.add(
                                new Person(applicant.name(), applicant.gender(), schools.today()))
                        : persons.known(Objects.requireNonNull(linked));
        person.affiliate(
                new Affiliation(
                        request.schoolId(), applicant.kind(), applicant.post(), schools.today()));
        return person;
    }
}
