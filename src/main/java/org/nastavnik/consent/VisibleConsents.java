package org.nastavnik.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;

/** The consents that the current person may see: those of the school, or his own. */
@RequestScoped
class VisibleConsents {

    @Inject CurrentPerson current;
    @Inject Consents consents;
    @Inject ProgrammeYears years;

    boolean seesSchool() {
        return current.is(Role.CURATOR)
                || current.is(Role.DIRECTOR)
                || current.is(Role.PSYCHOLOGIST);
    }

    /** Not yours is not found. */
    Consent byId(long id) {
        Consent consent = consents.byId(id, current.schoolId());
        if (!seesSchool() && consent.personId() != current.personId()) {
            throw new ConsentNotFound(id);
        }
        return consent;
    }

    /** Those of the ids that are consents to this school. */
    Set<Long> known(Collection<Long> ids) {
        return consents.known(ids, current.schoolId());
    }

    /** To be changed by the curator while the year is open. */
    Consent toChange(long id) {
        Consent consent = kept(id);
        years.requireOpen(consent.schoolId());
        return consent;
    }

    /** For the curator, in whatever year: to print it, or to enter that it was withdrawn. */
    Consent kept(long id) {
        current.require(Role.CURATOR);
        return consents.byId(id, current.schoolId());
    }

    List<Consent> all() {
        return seesSchool()
                ? consents.of(current.schoolId())
                : consents.of(List.of(current.personId()), current.schoolId());
    }
}
