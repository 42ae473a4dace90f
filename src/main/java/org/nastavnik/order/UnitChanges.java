package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.WorkingCalendar;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What orders that change pairs and groups at work have in common. */
@ApplicationScoped
class UnitChanges {

    /** Ст. 351.8 ТК РФ: either side of labour mentoring says it so many working days ahead. */
    private static final int NOTICE_DAYS = 3;

    @Inject Orders orders;
    @Inject OrderPeople people;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject WorkingCalendar calendar;
    @Inject ChangeUnit change;
    @Inject PlanWork work;
    @Inject Visitor visitor;

    OrderField reason(EndReason... possible) {
        Ui ui = new Ui(visitor);
        List<Option> options = ui.options("pairing.reason.", Arrays.stream(possible));
        return OrderField.of("reason", OrderField.Input.CHOICE, options);
    }

    static OrderField because() {
        return OrderField.of("because", OrderField.Input.LINE).hinted().maybe();
    }

    static OrderField notice() {
        return OrderField.of("notice", OrderField.Input.DAY).hinted().maybe();
    }

    void checkStanding(Order order, Problems found) {
        List<MentoringUnit> units = people.units(order);
        if (units.isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody." + order.type());
        }
        units.stream()
                .filter(unit -> !unit.state().standing())
                .forEach(u -> found.add(Problems.FORM, "order.check.notWorking", u.code()));
    }

    /** Registered orders have been carried out already: their day is looked at, not today's. */
    void hintNotice(Order order, Problems hints) {
        boolean labour =
                people.units(order).stream().anyMatch(u -> forms.byCode(u.formCode()).staff());
        Optional<LocalDate> from = order.entries().day("from");
        if (!labour || from.isEmpty()) {
            return;
        }
        Optional<LocalDate> notice = order.entries().day("notice");
        if (notice.isEmpty()) {
            if (reason(order).isWish()) {
                hints.add(Problems.FORM, "order.hint.noNotice");
            }
            return;
        }
        LocalDate last = calendar.of(order.schoolId()).plus(notice.get(), NOTICE_DAYS);
        if (!from.get().isAfter(last)) {
            hints.add(
                    Problems.FORM,
                    "order.hint.notice",
                    new Ui(visitor).date(notice.get()),
                    new Ui(visitor).date(last.plusDays(1)));
        }
    }

    static EndReason reason(Order order) {
        return order.entries()
                .text("reason")
                .map(EndReason::valueOf)
                .orElse(EndReason.MENTOR_REPLACED);
    }

    /** In the nominative, as it is declined in the text. */
    static Phrase reasonWords(Order order) {
        return Phrase.of(
                order.entries()
                        .text("because")
                        .orElseGet(() -> OrderWords.text("reason." + reason(order))));
    }

    /** The last day before the order's change, on which all are still what they were. */
    static LocalDate before(Order order) {
        return order.entries().requiredDay("from").minusDays(1);
    }

    static long formerMentor(Order order, MentoringUnit unit) {
        return unit.mentorOn(before(order)).orElseGet(unit::firstMentor);
    }

    List<Long> formerMentees(Order order, MentoringUnit unit) {
        return unit.menteesOn(before(order));
    }

    /** A unit whose notice was given on a day; a pupil's name stands in no such line. */
    @Nullable BasisDocument basis(Order order, MentoringUnit unit) {
        LocalDate notice = order.entries().day("notice").orElse(null);
        if (notice == null || people.namesPupils(order, notice)) {
            return null;
        }
        boolean staff = forms.byCode(unit.formCode()).staff();
        long by =
                reason(order) == EndReason.REFUSED_BY_MENTEE
                        ? formerMentees(order, unit).get(0)
                        : formerMentor(order, unit);
        return new BasisDocument(
                OrderWords.text(staff ? "basis.notice" : "basis.application"),
                persons.byId(by, order.schoolId()).declinable(notice),
                notice,
                null);
    }

    /** The order that fixed the unit. */
    Order fixing(MentoringUnit unit) {
        Long id = unit.orderId();
        if (id == null) {
            throw new RuleBroken("order.check.notWorking", unit.code());
        }
        return orders.byId(id, unit.schoolId());
    }

    static CitedOrder cited(Order order) {
        Registration known =
                Objects.requireNonNull(order.registration(), "an order that fixed is registered");
        return new CitedOrder(known.date(), known.number(), order.title());
    }

    /** One pair of grown-ups stands in the text of its order, all others in its annex. */
    Phrase place(Order fixing) {
        List<MentoringUnit> units = people.units(fixing);
        boolean single =
                units.size() == 1
                        && units.get(0).kind() == MentoringUnit.Kind.PAIR
                        && !people.namesPupils(fixing, cited(fixing).date());
        return Phrase.of(OrderWords.text(single ? "place.point" : "place.annex"));
    }

    ChangeUnit.Change changeOf(Order order) {
        return new ChangeUnit.Change(
                order.id(), order.entries().requiredDay("from"), reason(order));
    }

    void reverse(Order order) {
        people.units(order)
                .forEach(
                        unit -> {
                            long undone = unit.mentor();
                            change.undo(unit, order.id());
                            work.movedOf(undone);
                            work.moved(unit);
                        });
    }
}
