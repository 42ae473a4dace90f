package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.shared.PersonName;
import org.nastavnik.system.AskedOnce;

/** All persons; whoever asks for one names the school through which he may be seen. */
@ApplicationScoped
public class Persons {

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;

    public Person add(Person person) {
        entities.persist(person);
        entities.flush();
        return person;
    }

    /** The person, if affiliated to the school now or formerly. */
    public Person byId(long id, long schoolId) {
        return entities.createNamedQuery("Person.ofSchoolById", Person.class)
                .setParameter("school", schoolId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new PersonNotFound(id));
    }

    /** As {@link #byId} for many at once, in the order of the ids. */
    public List<Person> byIds(Collection<Long> ids, long schoolId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        KnownPersons found =
                new KnownPersons(
                        entities.createNamedQuery("Person.ofSchoolByIds", Person.class)
                                .setParameter("school", schoolId)
                                .setParameter("ids", ids)
                                .getResultStream()
                                .collect(Collectors.toMap(Person::id, Function.identity())));
        return ids.stream().map(found::get).toList();
    }

    public List<Person> of(long schoolId) {
        return entities.createNamedQuery("Person.ofSchool", Person.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** As {@link #of}, with all who have left. */
    public List<Person> everOf(long schoolId) {
        return entities.createNamedQuery("Person.everOfSchool", Person.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    public List<Person> namesakes(PersonName name, long schoolId) {
        return entities.createNamedQuery("Person.namesakes", Person.class)
                .setParameter("school", schoolId)
                .setParameter("name", Person.searchKey(name.full()))
                .getResultList();
    }

    /** Other entries of the same human. */
    List<Person> mergedInto(long id) {
        return entities.createNamedQuery("Person.mergedInto", Person.class)
                .setParameter("person", id)
                .getResultList();
    }

    /**
     * The person without a school in between: for identities, sessions and sums over the city,
     * never for an id that came from an address.
     */
    public Person known(long id) {
        Person person = entities.find(Person.class, id);
        if (person == null) {
            throw new PersonNotFound(id);
        }
        return person;
    }

    /** As {@link #known(long)} for many at once. */
    public KnownPersons known(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new KnownPersons(Map.of());
        }
        return new KnownPersons(
                once
                        .of(
                                List.of("known persons", Set.copyOf(ids)),
                                () ->
                                        entities.createNamedQuery("Person.known", Person.class)
                                                .setParameter("ids", ids)
                                                .getResultList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity())));
    }
}
