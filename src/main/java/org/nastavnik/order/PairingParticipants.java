package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;

/** Pairs and groups as orders print them. */
@ApplicationScoped
class PairingParticipants {

    @Inject Persons persons;
    @Inject MentoringForms forms;

    PairingOrder.Unit unit(MentoringUnit unit, LocalDate day) {
        return unit(unit, unit.firstMentor(), unit.menteesOn(unit.period().from()), day);
    }

    PairingOrder.Unit unit(
            MentoringUnit unit, long mentor, Collection<Long> mentees, LocalDate day) {
        return new PairingOrder.Unit(
                unit.code(),
                forms.byCode(unit.formCode()).name(),
                participant(unit, mentor, day),
                mentees.stream().map(mentee -> participant(unit, mentee, day)).toList(),
                unit.period().from(),
                Objects.requireNonNull(unit.period().to()));
    }

    PairingOrder.Participant participant(MentoringUnit unit, long id, LocalDate day) {
        Person person = persons.byId(id, unit.schoolId());
        return new PairingOrder.Participant(
                person.declinable(day), SchoolPapers.postOn(person, unit.schoolId(), day));
    }
}
