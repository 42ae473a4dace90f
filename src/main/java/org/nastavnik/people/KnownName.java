package org.nastavnik.people;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.PersonName;

/** The name of today, and how people look for it. */
@Embeddable
public class KnownName {

    private String lastName;
    private String firstName;
    private @Nullable String middleName;
    private String searchName;

    protected KnownName() {}

    KnownName(PersonName name) {
        this.lastName = name.lastName();
        this.firstName = name.firstName();
        this.middleName = name.middleName();
        this.searchName = Person.searchKey(name.full());
    }

    PersonName name() {
        return new PersonName(lastName, firstName, middleName);
    }

    String searchName() {
        return searchName;
    }
}
