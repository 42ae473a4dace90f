package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.Person;
import org.nastavnik.shared.Period;

/**
 * Somebody is counted otherwise from a day on: a pupil turns 14 or 18 and others sign for him, a
 * teacher has three years of experience and is no young specialist any more.
 */
record CategoryChange(Person person, Kind kind, LocalDate day) {

    /** What changes. */
    enum Kind {
        FOURTEEN,
        ADULT,
        EXPERIENCED
    }

    private static final int FIRST_SIGNATURE = 14;
    private static final int OF_AGE = 18;
    static final int YOUNG_YEARS = 3;

    static Stream<CategoryChange> of(Person person, long schoolId, Period days) {
        LocalDate born = person.birthDate();
        Optional<Affiliation> known = person.affiliationIn(schoolId);
        LocalDate teaching =
                known.filter(a -> a.kind().staff()).map(Affiliation::teachingSince).orElse(null);
        boolean learner = known.filter(a -> a.kind().learner()).isPresent();
        return Stream.of(
                        change(
                                person,
                                Kind.FOURTEEN,
                                learner ? after(born, FIRST_SIGNATURE) : null),
                        change(person, Kind.ADULT, learner ? after(born, OF_AGE) : null),
                        change(person, Kind.EXPERIENCED, after(teaching, YOUNG_YEARS)))
                .flatMap(Optional::stream)
                .filter(change -> days.contains(change.day()));
    }

    private static Optional<CategoryChange> change(
            Person person, Kind kind, @Nullable LocalDate day) {
        return Optional.ofNullable(day).map(known -> new CategoryChange(person, kind, known));
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
