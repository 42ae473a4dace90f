package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is what, where. */
@ApplicationScoped
public class RoleAssignments {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    public List<RoleAssignment> of(long personId) {
        return entities.createNamedQuery("RoleAssignment.ofPerson", RoleAssignment.class)
                .setParameter("person", personId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** As {@link #of(long)} for many at once. */
    public List<RoleAssignment> of(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createNamedQuery("RoleAssignment.ofPersons", RoleAssignment.class)
                        .setParameter("persons", persons)
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList();
    }

    /** Persons who hold the role in the school today. */
    public List<Long> holders(Role role, long schoolId) {
        return entities.createNamedQuery("RoleAssignment.holders", RoleAssignment.class)
                .setParameter("school", schoolId)
                .setParameter("role", role)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(RoleAssignment::personId)
                .distinct()
                .toList();
    }

    /**
     * Gives the role; one who has it already keeps it, and no longer for a time.
     *
     * @return whether it was given now
     */
    public boolean assign(long personId, Role role, @Nullable Long schoolId) {
        return assign(personId, role, schoolId, LocalDate.now(clock));
    }

    /**
     * As {@link #assign(long, Role, Long)}, with the day that the paper says.
     *
     * @param since may be yet to come: who takes over looks around beforehand
     */
    public boolean assign(long personId, Role role, @Nullable Long schoolId, LocalDate since) {
        Optional<RoleAssignment> held =
                of(personId).stream()
                        .filter(r -> r.role() == role && Objects.equals(r.schoolId(), schoolId))
                        .findFirst();
        if (held.isEmpty()) {
            entities.persist(new RoleAssignment(personId, role, schoolId, since));
            return true;
        }
        return held.get().staysOn();
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
        withdraw(personId, role, schoolId, LocalDate.now(clock));
    }

    /**
     * @param day the first one without the role
     */
    public void withdraw(long personId, Role role, @Nullable Long schoolId, LocalDate day) {
        of(personId).stream()
                .filter(r -> r.role() == role && Objects.equals(r.schoolId(), schoolId))
                .forEach(r -> r.end(day));
    }
}
