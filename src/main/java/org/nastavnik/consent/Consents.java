package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.School;
import org.nastavnik.system.AskedOnce;

/** All consents, school by school: an operator's consent is no other operator's. */
@ApplicationScoped
public class Consents {

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;
    @Inject Persons persons;

    /** Whether the school may do it to the person's data on that day. */
    public boolean covered(long personId, long schoolId, ConsentKind kind, LocalDate day) {
        return missing(List.of(personId), schoolId, kind, day).isEmpty();
    }

    /** Whose consent to processing the school lacks on that day. */
    public Set<Long> missing(Collection<Long> personIds, long schoolId, LocalDate day) {
        return missing(personIds, schoolId, ConsentKind.PROCESSING, day);
    }

    /**
     * Whose consent the school lacks on that day. Workers' data are processed on the employer's own
     * grounds, unless the school wants their consents too.
     */
    public Set<Long> missing(
            Collection<Long> personIds, long schoolId, ConsentKind kind, LocalDate day) {
        Set<Long> missing = new TreeSet<>(personIds);
        of(missing, schoolId).stream()
                .filter(consent -> consent.kind() == kind && consent.covers(day))
                .forEach(consent -> missing.remove(consent.personId()));
        if (kind == ConsentKind.PROCESSING && !missing.isEmpty() && !rules(schoolId).staffToo()) {
            missing.removeAll(staff(missing, schoolId, day));
        }
        return missing;
    }

    /**
     * The labour papers that hold on that day; none where mentoring belongs to the job itself, as
     * nothing is signed then.
     */
    public Optional<LabourAgreement> labour(long personId, long schoolId, LocalDate day) {
        return of(List.of(personId), schoolId).stream()
                .filter(c -> c.kind() == ConsentKind.LABOUR_MENTORING && c.covers(day))
                .flatMap(consent -> consent.labourAgreement().stream())
                .reduce((first, last) -> last);
    }

    /** The newest paper that is printed, refused or signed; where it is mended. */
    public Optional<Long> newest(long personId, long schoolId, ConsentKind kind) {
        return of(List.of(personId), schoolId).stream()
                .filter(consent -> consent.kind() == kind)
                .filter(consent -> consent.state() != Consent.State.WITHDRAWN)
                .filter(consent -> consent.state() != Consent.State.EXPIRED)
                .map(Consent::id)
                .max(Long::compare);
    }

    /** Who gave it once, took it back, and did not give it again: nothing covers that day. */
    public Set<Long> takenBack(
            Collection<Long> personIds, long schoolId, ConsentKind kind, LocalDate day) {
        List<Consent> given =
                of(personIds, schoolId).stream().filter(consent -> consent.kind() == kind).toList();
        Set<Long> takenBack = new TreeSet<>();
        given.stream()
                .filter(consent -> consent.state() == Consent.State.WITHDRAWN)
                .forEach(consent -> takenBack.add(consent.personId()));
        given.stream()
                .filter(consent -> consent.covers(day))
                .forEach(consent -> takenBack.remove(consent.personId()));
        return takenBack;
    }

    /** Works for the school, so that an employer's grounds hold. */
    public boolean isStaff(long personId, long schoolId, LocalDate day) {
        return isStaff(persons.known(personId), schoolId, day);
    }

    /** Those of them who work for the school. */
    public Set<Long> staff(Collection<Long> personIds, long schoolId, LocalDate day) {
        KnownPersons known = persons.known(personIds);
        return personIds.stream()
                .filter(id -> isStaff(known.get(id), schoolId, day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isStaff(Person person, long schoolId, LocalDate day) {
        return person.affiliationOn(schoolId, day)
                .map(Affiliation::kind)
                .filter(kind -> kind.staff())
                .isPresent();
    }

    /** Two who lay out papers at once wait here, and the second finds those of the first. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    Consent add(Consent consent) {
        entities.persist(consent);
        entities.flush();
        return consent;
    }

    Consent byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Consent.class, id))
                .filter(consent -> consent.schoolId() == schoolId)
                .orElseThrow(() -> new ConsentNotFound(id));
    }

    /** Those of the ids that are consents to the school. */
    Set<Long> known(Collection<Long> ids, long schoolId) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createNamedQuery("Consent.known", Long.class)
                                .setParameter("school", schoolId)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    List<Consent> of(long schoolId) {
        return entities.createNamedQuery("Consent.ofSchool", Consent.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    List<Consent> of(Collection<Long> personIds, long schoolId) {
        return personIds.isEmpty()
                ? List.of()
                : once.of(
                        List.of("consents", schoolId, Set.copyOf(personIds)),
                        () ->
                                entities.createNamedQuery("Consent.ofPersons", Consent.class)
                                        .setParameter("school", schoolId)
                                        .setParameter("persons", personIds)
                                        .getResultList());
    }

    /** Signed ones whose term has passed, of all schools. */
    List<Consent> endedBefore(LocalDate day) {
        return entities.createNamedQuery("Consent.ended", Consent.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The school's choices; the usual ones where it has made none. */
    ConsentRules rules(long schoolId) {
        return entities.createNamedQuery("ConsentRules.ofSchool", ConsentRules.class)
                .setParameter("school", schoolId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ConsentRules(schoolId));
    }

    void keep(ConsentRules rules) {
        entities.persist(rules);
    }
}
