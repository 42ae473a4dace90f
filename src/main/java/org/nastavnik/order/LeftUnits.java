package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
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
        LocalDate today = schools.today();
        return choices.standing(year).stream()
                .flatMap(unit -> why(unit, today).map(reason -> new Left(unit, reason)).stream())
                .toList();
    }

    private Optional<EndReason> why(MentoringUnit unit, LocalDate today) {
        long mentor = unit.mentor();
        boolean gone =
                persons.byId(mentor, unit.schoolId())
                        .affiliationOn(unit.schoolId(), today)
                        .isEmpty();
        if (gone) {
            return Optional.of(EndReason.LEFT_SCHOOL);
        }
        return !unit.isOpenFor(mentor) || tookBack(unit, mentor, today)
                ? Optional.of(EndReason.CONSENT_WITHDRAWN)
                : Optional.empty();
    }

    /** Article 351.8 of the Labour Code: a worker may give up helping workers at any time. */
    private boolean tookBack(MentoringUnit unit, long mentor, LocalDate today) {
        return forms.byCode(unit.formCode()).staff()
                && consents.isTakenBack(
                        mentor, unit.schoolId(), ConsentKind.LABOUR_MENTORING, today);
    }
}
