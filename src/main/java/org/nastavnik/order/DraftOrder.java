package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** The curator prepares an order: what has been agreed and chosen so far is put in at once. */
@RequestScoped
class DraftOrder {

    /** Mentors learn and plans are written within two weeks, unless the curator says otherwise. */
    private static final int TERM_DAYS = 14;

    @Inject Orders orders;
    @Inject OrderChoices choices;
    @Inject Units units;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    OrderForm proposed(OrderType type) {
        LocalDate today = schools.today();
        SchoolYear year = SchoolYear.of(today);
        OrderForm form = new OrderForm();
        form.type = type.name();
        form.trainingUntil = today.plusDays(TERM_DAYS).toString();
        form.plansUntil = form.trainingUntil;
        form.from = today.toString();
        form.to = LocalDate.of(year.startYear() + 1, 5, 31).toString();
        switch (type) {
            case APPOINTMENT -> proposeMentors(form, choices.appointable(year));
            case PAIRING -> proposeUnits(form, choices.agreed(year));
            case REPLACEMENT -> form.preamble = preamble(Ground.Regime.BOTH, type);
        }
        return form;
    }

    private void proposeMentors(OrderForm form, List<MentorProfile> mentors) {
        form.persons = mentors.stream().map(MentorProfile::personId).toList();
        form.preamble =
                preamble(
                        regime(mentors.stream().map(MentorProfile::formCode).toList()),
                        OrderType.APPOINTMENT);
    }

    private void proposeUnits(OrderForm form, List<MentoringUnit> agreed) {
        form.units = agreed.stream().map(MentoringUnit::id).toList();
        form.preamble =
                preamble(
                        regime(agreed.stream().map(MentoringUnit::formCode).toList()),
                        OrderType.PAIRING);
        agreed.stream()
                .map(unit -> unit.period().from())
                .min(LocalDate::compareTo)
                .ifPresent(day -> form.from = day.toString());
        agreed.stream()
                .map(unit -> Objects.requireNonNull(unit.period().to()))
                .max(LocalDate::compareTo)
                .ifPresent(day -> form.to = day.toString());
    }

    private Ground.Regime regime(List<String> formCodes) {
        long staff = formCodes.stream().filter(code -> forms.byCode(code).staff()).count();
        if (staff == formCodes.size()) {
            return formCodes.isEmpty() ? Ground.Regime.BOTH : Ground.Regime.STAFF;
        }
        return staff == 0 ? Ground.Regime.PUPILS : Ground.Regime.BOTH;
    }

    private String preamble(Ground.Regime regime, OrderType type) {
        LocalDate today = schools.today();
        Optional<OrderLine> appointment =
                type == OrderType.APPOINTMENT
                        ? Optional.empty()
                        : OrderBook.lastOf(
                                OrderType.APPOINTMENT,
                                orders.of(current.schoolId(), SchoolYear.of(today)));
        return Grounds.preamble(today, regime, appointment);
    }

    @Nullable Order create(OrderForm form, Problems problems) {
        OrderType type = form.orderType(problems);
        if (type == null) {
            return null;
        }
        Order draft =
                new Order(
                        current.schoolId(),
                        type,
                        SchoolYear.of(schools.today()),
                        OrderWords.title(type));
        return write(draft, form, problems) ? orders.add(draft) : null;
    }

    /** Leaves the order as it was where anything in the form is wrong. */
    boolean write(Order draft, OrderForm form, Problems problems) {
        OrderText text = form.text(draft.type(), problems);
        List<OrderSubject> subjects = form.subjects(draft.type(), problems);
        checkPerson(text.controlBy(), "controlBy", problems);
        checkPerson(text.signatoryId(), "signatory", problems);
        subjects.forEach(subject -> checkSubject(subject, problems));
        if (!problems.isEmpty()) {
            return false;
        }
        draft.write(text);
        draft.concern(subjects);
        return true;
    }

    private void checkSubject(OrderSubject subject, Problems problems) {
        checkPerson(subject.personId(), "persons", problems);
        Long unit = subject.unitId();
        if (unit != null) {
            check(() -> units.byId(unit, current.schoolId()), "units", problems);
        }
    }

    private void checkPerson(@Nullable Long id, String field, Problems problems) {
        if (id != null) {
            check(() -> persons.byId(id, current.schoolId()), field, problems);
        }
    }

    private static void check(Runnable look, String field, Problems problems) {
        try {
            look.run();
        } catch (NotFound stranger) {
            problems.add(field, "site.problem.choice");
        }
    }
}
