package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.people.PersonNeeds;

/** Schools know who signs for them, today or from a day to come. */
@ApplicationScoped
class SignerNeeds implements PersonNeeds {

    @Inject Schools schools;

    @Override
    public Set<Long> schools(long personId, LocalDate today) {
        return schools.all().stream()
                .filter(school -> school.isSignedBy(personId, today))
                .map(School::id)
                .collect(Collectors.toSet());
    }
}
