package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.SchoolRequisites;
import org.nastavnik.school.Schools;

/** By what the author of a work would be known. */
@ApplicationScoped
class AuthorMasks {

    @Inject Persons persons;
    @Inject Schools schools;

    AuthorMask of(Portfolio work) {
        Person author = persons.byId(work.personId(), work.schoolId());
        SchoolRequisites school = schools.requisitesToday(work.schoolId());
        return new AuthorMask(
                author.declinable(schools.today()), List.of(school.shortName(), school.fullName()));
    }
}
