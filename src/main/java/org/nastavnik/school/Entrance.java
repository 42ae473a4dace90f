package org.nastavnik.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;

/**
 * Where one who has no place yet is led: to found the municipality, to join its centre, to say who
 * he is, or to wait for an answer. The LMS role is only a hint, and only in the municipal course.
 */
@RequestScoped
public class Entrance {

    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject Courses courses;
    @Inject JoinRequests requests;

    /** The page that comes first; nothing for those who are known and have a role. */
    public Optional<String> detour() {
        if (current.isKnown() && !current.roles().isEmpty()) {
            return Optional.empty();
        }
        if (!current.isKnown() && belongsToCentre()) {
            return Optional.of("setup");
        }
        return Optional.of("who");
    }

    /**
     * One who teaches the municipal course, or founds it: the first to come with a teacher's role.
     */
    boolean belongsToCentre() {
        boolean teaching = current.launch().teaching() || current.launch().platformAdmin();
        if (schools.municipality().isEmpty()) {
            return teaching;
        }
        return teaching
                && courses.find(current.launch().courseKey())
                        .map(course -> course.kind() == Course.Kind.MUNICIPAL)
                        .orElse(false);
    }

    boolean waits() {
        return requests.openOfIdentity(current.launch().identityId()).isPresent();
    }
}
