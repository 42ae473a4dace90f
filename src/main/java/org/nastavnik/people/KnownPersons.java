package org.nastavnik.people;

import java.util.Map;

/** Persons fetched together, to put names to many ids at once. */
public final class KnownPersons {

    private final Map<Long, Person> byId;

    KnownPersons(Map<Long, Person> byId) {
        this.byId = byId;
    }

    public Person get(long id) {
        Person person = byId.get(id);
        if (person == null) {
            throw new PersonNotFound(id);
        }
        return person;
    }

    /** «Иванова Анна Петровна», today's name. */
    public String full(long id) {
        return get(id).name().full();
    }
}
