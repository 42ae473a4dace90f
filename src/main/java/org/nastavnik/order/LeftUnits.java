package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Units at work that nobody leads any more, so that an order has to name another mentor. */
@RequestScoped
class LeftUnits {

    @Inject OrderChoices choices;
    @Inject Consents consents;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;

    /** A unit and why its mentor leads it no more. */
    record Left(MentoringUnit unit, EndReason reason) {}

    List<Left> of(SchoolYear year) {
        List<MentoringUnit> standing = choices.standing(year);
        return standing.isEmpty() ? List.of() : of(standing, standing.get(0).schoolId());
    }

    private List<Left> of(List<MentoringUnit> standing, long school) {
        LocalDate today = schools.today();
        Set<Long> here =
                persons.byIds(mentors(standing.stream()), school).stream()
                        .filter(mentor -> mentor.affiliationOn(school, today).isPresent())
                        .map(Person::id)
                        .collect(Collectors.toSet());
        // article 351.8 of the Labour Code: a worker may give up helping workers at any time
        Set<Long> tookBack =
                consents.takenBack(
                        mentors(standing.stream().filter(this::isOfStaff)),
                        school,
                        ConsentKind.LABOUR_MENTORING,
                        today);
        return standing.stream()
                .flatMap(unit -> why(unit, here, tookBack).map(r -> new Left(unit, r)).stream())
                .toList();
    }

    private static Set<Long> mentors(Stream<MentoringUnit> units) {
        return units.map(MentoringUnit::mentor).collect(Collectors.toSet());
    }

    private boolean isOfStaff(MentoringUnit unit) {
        return forms.byCode(unit.formCode()).staff();
    }

    private Optional<EndReason> why(MentoringUnit unit, Set<Long> here, Set<Long> tookBack) {
        long mentor = unit.mentor();
        if (!here.contains(mentor)) {
            return Optional.of(EndReason.LEFT_SCHOOL);
        }
        return !unit.isOpenFor(mentor) || isOfStaff(unit) && tookBack.contains(mentor)
                ? Optional.of(EndReason.CONSENT_WITHDRAWN)
                : Optional.empty();
    }
}
