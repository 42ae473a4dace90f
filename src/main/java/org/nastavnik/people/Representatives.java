package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who acts for whom, school by school. */
@ApplicationScoped
public class Representatives {

    @PersistenceContext EntityManager entities;

    /** Those who act for the minor now. */
    public List<LegalRepresentative> of(long wardId, long schoolId) {
        return everOf(List.of(wardId), schoolId).stream()
                .filter(LegalRepresentative::isActing)
                .toList();
    }

    /** As {@link #of(long, long)} for many at once. */
    public Map<Long, List<LegalRepresentative>> of(Collection<Long> wards, long schoolId) {
        return everOf(wards, schoolId).stream()
                .filter(LegalRepresentative::isActing)
                .collect(Collectors.groupingBy(LegalRepresentative::wardId));
    }

    private List<LegalRepresentative> everOf(Collection<Long> wards, long schoolId) {
        return wards.isEmpty()
                ? List.of()
                : entities.createNamedQuery("LegalRepresentative.of", LegalRepresentative.class)
                        .setParameter("school", schoolId)
                        .setParameter("wards", wards)
                        .getResultList();
    }

    /** One who acts for the minor already, or did, is not entered twice. */
    void appoint(
            Person ward,
            Person person,
            long schoolId,
            RepresentationBasis basis,
            @Nullable String documentText) {
        everOf(List.of(ward.id()), schoolId).stream()
                .filter(known -> known.personId() == person.id())
                .findFirst()
                .ifPresentOrElse(
                        known -> known.actAs(basis, documentText),
                        () ->
                                entities.persist(
                                        new LegalRepresentative(
                                                schoolId,
                                                ward.id(),
                                                person.id(),
                                                basis,
                                                documentText)));
    }

    /** Who acts for the minor in one school acts for him in its successor too. */
    public void goOver(LegalRepresentative acting, long to) {
        boolean known =
                everOf(List.of(acting.wardId()), to).stream()
                        .anyMatch(there -> there.personId() == acting.personId());
        if (!known) {
            entities.persist(acting.in(to));
        }
    }

    /** Who ever acted for him there; told to nobody any more. */
    List<Long> forget(long wardId, long schoolId) {
        List<LegalRepresentative> ever = everOf(List.of(wardId), schoolId);
        ever.forEach(entities::remove);
        return ever.stream().map(LegalRepresentative::personId).toList();
    }

    /** For whom he acts now, in whatever school. */
    public List<LegalRepresentative> actingOf(long personId) {
        return ofPerson(personId).stream().filter(LegalRepresentative::isActing).toList();
    }

    /** For somebody, somewhere, now or formerly. */
    boolean everActed(long personId) {
        return !ofPerson(personId).isEmpty();
    }

    private List<LegalRepresentative> ofPerson(long personId) {
        return entities.createNamedQuery("LegalRepresentative.ofPerson", LegalRepresentative.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Nothing happens to what is another's. */
    void end(long id, long wardId, long schoolId, LocalDate day) {
        of(wardId, schoolId).stream().filter(r -> r.id() == id).forEach(r -> r.end(day));
    }
}
