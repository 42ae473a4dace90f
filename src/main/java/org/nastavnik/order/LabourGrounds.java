package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;

/** Article 351.8 of the Labour Code: on which papers the work of a staff mentor stands. */
@ApplicationScoped
class LabourGrounds {

    @Inject Bases bases;
    @Inject OrderFrames frames;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject Consents consents;

    Optional<AppointmentOrder.LabourGround> ground(Order order, Person person, LocalDate day) {
        return helpsWorkers(order, person, day)
                ? consents.labour(person.id(), order.schoolId(), day)
                        .map(
                                signed ->
                                        new AppointmentOrder.LabourGround(
                                                person.declinable(day),
                                                signed.consentOn(),
                                                signed.supplement().date(),
                                                signed.supplement().number()))
                : Optional.empty();
    }

    /** The same, as lines after «Основание:», for one unit and whoever leads it now. */
    List<BasisDocument> basis(Order order, MentoringUnit unit, long mentor) {
        LocalDate day = frames.day(order);
        Person person = persons.byId(mentor, order.schoolId());
        return forms.byCode(unit.formCode()).staff()
                ? ground(order, person, day).stream().flatMap(LabourGrounds::documents).toList()
                : List.of();
    }

    private static Stream<BasisDocument> documents(AppointmentOrder.LabourGround signed) {
        return Stream.of(
                new BasisDocument(
                        OrderWords.text("basis.consent"),
                        signed.mentor(),
                        signed.consentDate(),
                        null),
                new BasisDocument(
                        OrderWords.text("basis.supplement"),
                        signed.mentor(),
                        signed.agreementDate(),
                        signed.agreementNumber()));
    }

    /** Helps workers as work, and nothing signed or written into the job allows it. */
    boolean isMissing(Order order, Person person, LocalDate day) {
        return helpsWorkers(order, person, day)
                && !consents.covered(
                        person.id(), order.schoolId(), ConsentKind.LABOUR_MENTORING, day);
    }

    private boolean helpsWorkers(Order order, Person person, LocalDate day) {
        return consents.isStaff(person.id(), order.schoolId(), day)
                && bases.mentor(person.id(), order.schoolId(), order.year())
                        .filter(
                                profile ->
                                        profile.forms().all().stream()
                                                .anyMatch(code -> forms.byCode(code).staff()))
                        .isPresent();
    }
}
