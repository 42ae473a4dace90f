package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.people.Person;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.RuleBroken;

/** The order «О назначении наставников». */
@RequestScoped
class AppointmentOrderMaker implements DocumentMaker {

    @Inject OrderPaperRules rules;
    @Inject OrderFrames frames;
    @Inject OrderPeople people;
    @Inject Bases bases;
    @Inject MentoringForms forms;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D07;
    }

    @Override
    public PaperData gather(long subjectId) {
        Order order = rules.printable(subjectId, OrderType.APPOINTMENT);
        LocalDate day = frames.day(order);
        List<Person> named = people.named(order);
        return OrderPaperRules.paper(
                order,
                AppointmentOrder.of(
                        frames.of(order),
                        order.year(),
                        OrderPaperRules.known(order.text().trainingUntil(), "training"),
                        named.stream().map(person -> mentor(order, person, day)).toList(),
                        people.namesPupils(order, day)));
    }

    private AppointmentOrder.Mentor mentor(Order order, Person person, LocalDate day) {
        MentorProfile profile =
                bases.mentor(person.id(), order.schoolId(), order.year())
                        .orElseThrow(
                                () ->
                                        new RuleBroken(
                                                "order.check.noProfile",
                                                person.name().surnameFirst()));
        return new AppointmentOrder.Mentor(
                person.declinable(day),
                SchoolPapers.postOn(person, order.schoolId(), day),
                forms.byCode(profile.formCode()).name());
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
