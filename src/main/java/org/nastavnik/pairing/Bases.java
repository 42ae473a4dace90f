package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.system.AskedOnce;

/** The base of mentors and the base of mentees: views over profiles and requests of a year. */
@ApplicationScoped
public class Bases {

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;

    void add(MentorProfile profile) {
        entities.persist(profile);
    }

    MenteeRequest add(MenteeRequest request) {
        entities.persist(request);
        entities.flush();
        return request;
    }

    public List<MentorProfile> mentors(long schoolId, SchoolYear year) {
        return once.of(
                List.of("mentors", schoolId, year),
                () ->
                        entities.createNamedQuery("MentorProfile.ofYear", MentorProfile.class)
                                .setParameter("school", schoolId)
                                .setParameter("year", year.startYear())
                                .getResultList());
    }

    public List<MenteeRequest> requests(long schoolId, SchoolYear year) {
        return once.of(
                List.of("requests", schoolId, year),
                () ->
                        entities.createNamedQuery("MenteeRequest.ofYear", MenteeRequest.class)
                                .setParameter("school", schoolId)
                                .setParameter("year", year.startYear())
                                .getResultList());
    }

    public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MentorProfile.ofPerson", MentorProfile.class)
                .setParameter("person", personId)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultStream()
                .findFirst();
    }

    /** What the person offers and offered, year by year. */
    List<MentorProfile> profilesOf(long personId, long schoolId) {
        return entities.createNamedQuery("MentorProfile.ofYears", MentorProfile.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * What the person offers in every school: for his own sums, never for an id that came from an
     * address.
     */
    public List<MentorProfile> profiles(long personId, SchoolYear year) {
        return entities.createNamedQuery("MentorProfile.everywhere", MentorProfile.class)
                .setParameter("person", personId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    /** Two curators agreeing at once wait here for one another, so that no capacity is passed. */
    void hold(MentorProfile profile) {
        entities.lock(profile, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(profile, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the mentees of the unit asked for in its form. */
    public List<MenteeRequest> requestsFor(MentoringUnit unit) {
        return unit.mentees().stream()
                .flatMap(mentee -> requestsOf(mentee, unit.schoolId(), unit.year()).stream())
                .filter(request -> request.formCode().equals(unit.formCode()))
                .toList();
    }

    MenteeRequest request(long id, long schoolId) {
        return Optional.ofNullable(entities.find(MenteeRequest.class, id))
                .filter(request -> request.schoolId() == schoolId)
                .orElseThrow(() -> new RequestNotFound(id));
    }

    public List<MenteeRequest> requestsOf(long personId, long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MenteeRequest.ofPerson", MenteeRequest.class)
                .setParameter("person", personId)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }
}
