package org.nastavnik.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/** Who is a child before the law, and whom papers treat as one while his age is not known. */
record Childhood(@Nullable LocalDate birthDate, Affiliations affiliations) {

    private static final int OF_AGE = 18;
    private static final int SIGNS_TOO = 14;

    boolean isMinorOn(LocalDate day) {
        return isYoungerThan(OF_AGE, day);
    }

    boolean isRepresentedAloneOn(LocalDate day) {
        return isYoungerThan(SIGNS_TOO, day);
    }

    private boolean isYoungerThan(int years, LocalDate day) {
        return birthDate != null && birthDate.plusYears(years).isAfter(day);
    }

    boolean isRepresentedIn(long school, LocalDate day) {
        return birthDate == null ? isPupilOf(school, day) : isMinorOn(day);
    }

    boolean isPupilOf(long school, LocalDate day) {
        return isMinorOn(day)
                || affiliations.learnsOn(day, school)
                || birthDate == null
                        && affiliations.everLearned()
                        && !affiliations.showGrownUpOn(day);
    }

    boolean isPupilIn(long school, SchoolYear year, LocalDate day) {
        return isPupilOf(school, day)
                || affiliations.learnedIn(year, school) && !affiliations.showGrownUpOn(day);
    }

    boolean isSurelyOverIn(long school, LocalDate day) {
        boolean ofAge = birthDate != null && !isMinorOn(day);
        return !isPupilOf(school, day) && (ofAge || affiliations.isMoreThanGraduateOn(day, school));
    }
}
