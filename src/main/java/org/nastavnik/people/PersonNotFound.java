package org.nastavnik.people;

import org.nastavnik.shared.NotFound;

public class PersonNotFound extends NotFound {

    public PersonNotFound(long id) {
        super("person " + id);
    }
}
