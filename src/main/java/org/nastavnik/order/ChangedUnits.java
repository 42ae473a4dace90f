package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.MentoringForms;

/** Pairs and groups as orders print them that interrupt or complete their work. */
@ApplicationScoped
class ChangedUnits {

    @Inject OrderPeople people;
    @Inject PairingParticipants participants;
    @Inject UnitChanges changes;
    @Inject MentoringForms forms;

    /**
     * @param on the day whose members are meant
     * @param day as of which names and posts are taken
     */
    List<ChangedUnit> of(Order order, LocalDate on, LocalDate day) {
        return people.units(order).stream().map(unit -> unit(unit, on, day)).toList();
    }

    private ChangedUnit unit(MentoringUnit unit, LocalDate on, LocalDate day) {
        return new ChangedUnit(
                unit.code(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                forms.byCode(unit.formCode()).name(),
                participants.participant(unit, unit.mentorOn(on).orElseGet(unit::mentor), day),
                unit.menteesOn(on).stream()
                        .map(mentee -> participants.participant(unit, mentee, day))
                        .toList());
    }

    /** One unit of grown-ups stands in the text; all others in an annex. */
    static @Nullable ChangedUnit single(List<ChangedUnit> units, boolean pupils) {
        return units.size() == 1 && !pupils ? units.get(0) : null;
    }

    /** The orders that fixed them, in the order of their dates. */
    List<CitedOrder> fixed(Order order) {
        return people.units(order).stream()
                .map(changes::fixing)
                .distinct()
                .sorted(StandingOrders.IN_TURN)
                .map(UnitChanges::cited)
                .toList();
    }

    /** «О завершении работы наставнической пары», where it is the only one, of grown-ups. */
    String title(OrderType type, OrderEntries filled) {
        List<Long> units = filled.units();
        return units.size() == 1 && people.ofGrownUps(units.get(0))
                ? OrderWords.text("title." + type + "." + people.kind(units.get(0)))
                : OrderWords.title(type);
    }

    static @Nullable Phrase because(Order order) {
        return order.entries().text("because").map(Phrase::of).orElse(null);
    }
}
