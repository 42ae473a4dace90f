package org.nastavnik.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;

/** What the register tells at a glance: who has not signed, whose term ends, what is to be done. */
@RequestScoped
public class ConsentBook {

    /** Long enough to have a new paper signed. */
    static final int SOON_DAYS = 30;

    @Inject Consents consents;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject @Any Instance<ProgrammePeople> programme;

    /** A person and what is missing. */
    record Gap(long personId, ConsentKind kind) {}

    Set<Long> participants(long schoolId) {
        return of(schoolId, ProgrammePeople::participants);
    }

    private Set<Long> of(long schoolId, Question which) {
        Set<Long> all = new TreeSet<>();
        programme.forEach(room -> all.addAll(which.of(room, schoolId, schools.today())));
        return all;
    }

    /** Asks a room about a school on a day. */
    private interface Question {
        Collection<Long> of(ProgrammePeople room, long schoolId, LocalDate day);
    }

    Set<Long> missing(long schoolId, ConsentKind kind) {
        Set<Long> needing =
                switch (kind) {
                    case PROCESSING -> participants(schoolId);
                    case LABOUR_MENTORING -> of(schoolId, ProgrammePeople::labourMentors);
                    default -> Set.of();
                };
        return consents.missing(needing, schoolId, kind, schools.today());
    }

    List<Gap> gaps(long schoolId) {
        return List.of(ConsentKind.PROCESSING, ConsentKind.LABOUR_MENTORING).stream()
                .flatMap(kind -> missing(schoolId, kind).stream().map(id -> new Gap(id, kind)))
                .toList();
    }

    boolean isExpiring(Consent consent) {
        LocalDate last = consent.terms().validTo();
        LocalDate today = schools.today();
        return consent.state() == Consent.State.SIGNED
                && last != null
                && !last.isBefore(today)
                && !last.isAfter(today.plusDays(SOON_DAYS));
    }

    /** Signed before the 14th or 18th birthday that has come since, or comes soon. */
    boolean isToBeRenewed(Consent consent, Person person) {
        LocalDate born = person.birthDate();
        LocalDate signed = consent.signedOn();
        if (consent.state() != Consent.State.SIGNED || born == null || signed == null) {
            return false;
        }
        LocalDate soon = schools.today().plusDays(SOON_DAYS);
        return List.of(14, 18).stream()
                .map(born::plusYears)
                .anyMatch(day -> day.isAfter(signed) && !day.isAfter(soon));
    }
}
