package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Typed;

/**
 * A profile gets into the base or is mended. What the school decides — labour mentoring, the
 * reserve, who is selected — a mentor cannot write into his own.
 */
@RequestScoped
class WriteProfile {

    @Inject Bases bases;
    @Inject IntakeDrafts drafts;
    @Inject BaseAccess access;
    @Inject Persons persons;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject AuditLog audit;

    MentorProfile write(MentorForm form, MentorOffer offer, @Nullable MentorProfile known) {
        Person person = persons.byId(Long.parseLong(form.person), current.schoolId());
        access.requireProfileWriter(person.id());
        MentorProfile profile = known == null ? added(person, offer) : known;
        profile.offer(offer);
        if (current.is(Role.CURATOR)) {
            profile.labourIs(form.labour, Typed.text(form.payment));
            profile.reserveIs(form.reserve);
            if (form.selected) {
                profile.select();
            }
            accept(form, person);
        }
        audit.write(
                current.personId(),
                current.schoolId(),
                "MENTOR_PROFILE_WRITTEN",
                "person:" + person.id());
        return profile;
    }

    private void accept(MentorForm form, Person person) {
        if (form.draft) {
            drafts.of(person.id(), current.schoolId(), visible.year(), MemberRole.MENTOR)
                    .ifPresent(drafts::remove);
        }
    }

    /** Pupils and those from outside are appointed after training only. */
    private MentorProfile added(Person person, MentorOffer offer) {
        MentorProfile profile =
                new MentorProfile(
                        current.schoolId(),
                        person.id(),
                        visible.year(),
                        offer.forms().first().orElse(""));
        boolean staff =
                person.affiliationIn(current.schoolId())
                        .map(Affiliation::kind)
                        .filter(kind -> kind.staff())
                        .isPresent();
        profile.entered(schools.today(), !staff);
        bases.add(profile);
        return profile;
    }
}
