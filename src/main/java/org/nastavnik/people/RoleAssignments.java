package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is what, where. */
@ApplicationScoped
public class RoleAssignments {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    public List<RoleAssignment> of(long personId) {
        return entities.createNamedQuery("RoleAssignment.ofPerson", RoleAssignment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Persons who hold the role in the school today. */
    public List<Long> holders(Role role, long schoolId) {
        return entities.createNamedQuery("RoleAssignment.holders", RoleAssignment.class)
                .setParameter("school", schoolId)
                .setParameter("role", role)
                .getResultStream()
                .map(RoleAssignment::personId)
                .distinct()
                .toList();
    }

    /**
     * Gives the role; one who has it already keeps it as it is.
     *
     * @return whether it was given now
     */
    public boolean assign(long personId, Role role, @Nullable Long schoolId) {
        boolean held =
                of(personId).stream()
                        .anyMatch(r -> r.role() == role && Objects.equals(r.schoolId(), schoolId));
        if (!held) {
            entities.persist(new RoleAssignment(personId, role, schoolId, LocalDate.now(clock)));
        }
        return !held;
    }

    /** No role reaches beyond the school: whoever gets such a person's rights gets no others. */
    public boolean withinOnly(long personId, long schoolId) {
        return of(personId).stream().allMatch(r -> Objects.equals(r.schoolId(), schoolId));
    }

    /** Ends what the other holds too, before the rest becomes his. */
    public void endDoubles(long from, long into) {
        List<RoleAssignment> held = of(into);
        of(from).stream()
                .filter(
                        r ->
                                held.stream()
                                        .anyMatch(
                                                h ->
                                                        h.role() == r.role()
                                                                && Objects.equals(
                                                                        h.schoolId(),
                                                                        r.schoolId())))
                .forEach(r -> r.end(LocalDate.now(clock)));
    }

    public void withdraw(long personId, Role role, @Nullable Long schoolId) {
        of(personId).stream()
                .filter(r -> r.role() == role && Objects.equals(r.schoolId(), schoolId))
                .forEach(r -> r.end(LocalDate.now(clock)));
    }
}
