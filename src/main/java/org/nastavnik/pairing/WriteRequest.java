package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** A request gets into the base; a second one of the same form mends the first. */
@RequestScoped
class WriteRequest {

    @Inject Bases bases;
    @Inject IntakeDrafts drafts;
    @Inject BaseAccess access;
    @Inject Persons persons;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject AuditLog audit;

    /** What the curator or the psychologist writes they have analysed: it waits for a mentor. */
    MenteeRequest write(RequestForm form, MenteeNeed need) {
        Person person = persons.byId(Long.parseLong(form.person), current.schoolId());
        access.requireRequestWriter(person);
        MenteeRequest request =
                known(form, need, person).orElseGet(() -> added(person, form, need));
        request.ask(need);
        if (access.mayDecide()) {
            request.startWaiting();
        }
        if (form.draft && current.is(Role.CURATOR)) {
            drafts.of(person.id(), current.schoolId(), visible.year(), MemberRole.MENTEE)
                    .ifPresent(drafts::remove);
        }
        audit.write(
                current.personId(),
                current.schoolId(),
                "MENTEE_REQUEST_WRITTEN",
                "person:" + person.id());
        return request;
    }

    private Optional<MenteeRequest> known(RequestForm form, MenteeNeed need, Person person) {
        List<MenteeRequest> all = bases.requestsOf(person.id(), current.schoolId(), visible.year());
        Optional<MenteeRequest> opened =
                all.stream().filter(r -> form.request != 0 && r.id() == form.request).findFirst();
        Optional<MenteeRequest> sameForm =
                all.stream().filter(r -> r.formCode().equals(need.form())).findFirst();
        if (opened.isPresent() && sameForm.isPresent() && opened.get() != sameForm.get()) {
            throw new RuleBroken("pairing.rule.oneRequestAForm");
        }
        return opened.or(() -> sameForm);
    }

    private MenteeRequest added(Person person, RequestForm form, MenteeNeed need) {
        MenteeRequest request =
                new MenteeRequest(
                        current.schoolId(), person.id(), visible.year(), need.form(), need.need());
        request.entered(schools.today(), source(person, form));
        return bases.add(request);
    }

    private MenteeRequest.Source source(Person person, RequestForm form) {
        if (current.personId() == person.id()) {
            return MenteeRequest.Source.SELF;
        }
        if (form.parent) {
            return MenteeRequest.Source.PARENT;
        }
        if (current.is(Role.CURATOR)) {
            return MenteeRequest.Source.CURATOR;
        }
        return current.is(Role.PSYCHOLOGIST)
                ? MenteeRequest.Source.PSYCHOLOGIST
                : MenteeRequest.Source.CLASS_TEACHER;
    }
}
