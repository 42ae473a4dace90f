package org.nastavnik.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.PersonName;

/** A name that a person bore from a day on. */
@Entity
@Table(name = "person_name")
class PersonNameVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate validFrom;
    private String lastName;
    private String firstName;
    private @Nullable String middleName;

    protected PersonNameVersion() {}

    PersonNameVersion(PersonName name, LocalDate validFrom) {
        this.validFrom = validFrom;
        this.lastName = name.lastName();
        this.firstName = name.firstName();
        this.middleName = name.middleName();
    }

    LocalDate validFrom() {
        return validFrom;
    }

    PersonName name() {
        return new PersonName(lastName, firstName, middleName);
    }
}
