package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;

/** By what the author of a work would be known. */
@ApplicationScoped
class AuthorMasks {

    /** For so many years a work may tell what its author and his school were called. */
    private static final int YEARS = 10;

    @Inject Persons persons;
    @Inject Schools schools;

    AuthorMask of(Portfolio work) {
        Person author = persons.byId(work.personId(), work.schoolId());
        School school = schools.byId(work.schoolId());
        Set<DeclinableName> names = new LinkedHashSet<>();
        Set<String> schoolNames = new LinkedHashSet<>();
        for (int ago = 0; ago <= YEARS; ago++) {
            LocalDate day = schools.today().minusYears(ago);
            names.add(author.declinable(day));
            schoolNames.add(school.on(day).shortName());
            schoolNames.add(school.on(day).fullName());
        }
        return new AuthorMask(names, schoolNames);
    }
}
