package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.Period;

/** The order «О закреплении наставнических пар (групп)». */
@RequestScoped
class PairingOrderMaker implements DocumentMaker {

    @Inject OrderPaperRules rules;
    @Inject OrderFrames frames;
    @Inject OrderPeople people;
    @Inject Persons persons;
    @Inject MentoringForms forms;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D08;
    }

    @Override
    public PaperData gather(long subjectId) {
        Order order = rules.printable(subjectId, OrderType.PAIRING);
        LocalDate day = frames.day(order);
        return OrderPaperRules.paper(
                order,
                PairingOrder.of(
                        frames.of(order),
                        new Period(
                                OrderPaperRules.known(order.text().from(), "period"),
                                OrderPaperRules.known(order.text().to(), "period")),
                        OrderPaperRules.known(order.text().plansUntil(), "plans"),
                        people.units(order).stream().map(unit -> unit(unit, day)).toList(),
                        people.namesPupils(order, day)));
    }

    private PairingOrder.Unit unit(MentoringUnit unit, LocalDate day) {
        return new PairingOrder.Unit(
                unit.code(),
                forms.byCode(unit.formCode()).name(),
                participant(unit, unit.firstMentor(), day),
                unit.menteesOn(unit.period().from()).stream()
                        .map(mentee -> participant(unit, mentee, day))
                        .toList(),
                unit.period().from(),
                Objects.requireNonNull(unit.period().to()));
    }

    private PairingOrder.Participant participant(MentoringUnit unit, long id, LocalDate day) {
        Person person = persons.byId(id, unit.schoolId());
        return new PairingOrder.Participant(
                person.declinable(day), SchoolPapers.postOn(person, unit.schoolId(), day));
    }

    @Override
    public void checkReadable(long subjectId) {
        rules.checkReadable(subjectId);
    }

    @Override
    public void checkReadable(GeneratedDocument document) {
        rules.checkReadable(document);
    }
}
