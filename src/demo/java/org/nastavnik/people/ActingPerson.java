package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets the demonstration do in somebody's name what that person does on the pages. */
@ApplicationScoped
public class ActingPerson {

    @Inject CurrentPerson current;

    public void become(long person) {
        current.actAs(person);
    }
}
