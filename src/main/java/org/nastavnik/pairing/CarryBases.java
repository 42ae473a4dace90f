package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.nastavnik.school.Schools;
import org.nastavnik.school.YearBegun;
import org.nastavnik.shared.SchoolYear;

/**
 * A new year takes over the base of mentors, as candidates to be appointed anew, and the requests
 * that nobody was found for.
 */
@ApplicationScoped
class CarryBases {

    @Inject Bases bases;
    @Inject Schools schools;

    void carry(@Observes YearBegun begun) {
        long school = begun.schoolId();
        bases.mentors(school, begun.from()).stream()
                .filter(MentorProfile::isOffered)
                .filter(p -> bases.mentor(p.personId(), school, begun.to()).isEmpty())
                .forEach(profile -> bases.add(profile.carriedTo(begun.to(), schools.today())));
        bases.requests(school, begun.from()).stream()
                .filter(request -> request.state().open())
                .filter(request -> !isAsked(request, begun.to()))
                .forEach(request -> bases.add(request.carriedTo(begun.to(), schools.today())));
    }

    private boolean isAsked(MenteeRequest request, SchoolYear year) {
        return bases.requestsOf(request.personId(), request.schoolId(), year).stream()
                .anyMatch(known -> known.formCode().equals(request.formCode()));
    }
}
