package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.people.PersonNeeds;

/** Schools keep the data of those who left them until the term is over. */
@ApplicationScoped
class DepartureNeeds implements PersonNeeds {

    @Inject Departures departures;

    @Override
    public Set<Long> schools(long personId, LocalDate today) {
        return departures.kept(personId, today).stream()
                .map(Departure::schoolId)
                .collect(Collectors.toSet());
    }
}
