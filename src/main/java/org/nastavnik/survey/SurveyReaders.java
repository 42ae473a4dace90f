package org.nastavnik.survey;

import java.util.Set;
import org.nastavnik.people.Role;

/**
 * Who sees what of a school's surveys: curator, psychologist and director that they run and how
 * many have answered; who has answered and what, curator and psychologist only.
 */
final class SurveyReaders {

    private SurveyReaders() {}

    static boolean mayEnter(Set<Role> roles) {
        return mayReadResponses(roles) || roles.contains(Role.DIRECTOR);
    }

    static boolean mayReadResponses(Set<Role> roles) {
        return roles.contains(Role.CURATOR) || roles.contains(Role.PSYCHOLOGIST);
    }
}
