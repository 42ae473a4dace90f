package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;

/** Mentees who come into a group of the amended order, or leave it. */
@ApplicationScoped
class GroupChanges {

    @Inject ChangeUnit change;
    @Inject OrderGrants grants;
    @Inject Units units;
    @Inject Persons persons;

    /** One mentee of one group. */
    record Move(MentoringUnit group, long mentee, EndReason reason) {}

    List<Move> joining(Order order) {
        return moves(order, OrderEdition.JOINERS);
    }

    List<Move> leaving(Order order) {
        return moves(order, OrderEdition.LEAVERS);
    }

    private List<Move> moves(Order order, String table) {
        return order.entries().rows(table).stream().flatMap(row -> move(order, row)).toList();
    }

    /** A row that was left half empty is no move; the form does not let it through. */
    private Stream<Move> move(Order order, OrderEntries row) {
        if (row.units().isEmpty() || row.persons().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                new Move(
                        units.byId(row.units().get(0), order.schoolId()),
                        row.requiredPerson("person"),
                        row.text("reason").map(EndReason::valueOf).orElse(EndReason.ERROR)));
    }

    /** Who leaves makes room for who comes. */
    void apply(Order order) {
        LocalDate day = order.entries().requiredDay("from");
        for (Move move : leaving(order)) {
            change.leave(move.group(), move.mentee(), changed(order, day, move));
        }
        for (Move move : joining(order)) {
            change.join(move.group(), move.mentee(), changed(order, day, move));
            grants.grantToStaff(order, move.mentee(), Role.MENTEE);
        }
    }

    private static ChangeUnit.Change changed(Order order, LocalDate day, Move move) {
        return new ChangeUnit.Change(order.id(), day, move.reason());
    }

    void reverse(Order order) {
        Set<MentoringUnit> groups =
                Stream.concat(joining(order).stream(), leaving(order).stream())
                        .map(Move::group)
                        .collect(Collectors.toSet());
        groups.forEach(group -> change.undo(group, order.id()));
    }

    void check(Order order, OrderEdition before, Problems found) {
        for (Move move : joining(order)) {
            checkGroup(move, before, found);
            if (move.group().mentees().contains(move.mentee())) {
                OrderCheck.add(found, "order.check.alreadyIn", person(order, move));
            }
        }
        for (Move move : leaving(order)) {
            checkGroup(move, before, found);
            if (!move.group().mentees().contains(move.mentee())) {
                OrderCheck.add(found, "order.check.notInGroup", person(order, move));
            }
        }
    }

    private static void checkGroup(Move move, OrderEdition before, Problems found) {
        MentoringUnit group = move.group();
        if (group.kind() != MentoringUnit.Kind.GROUP || !group.state().standing()) {
            found.add(Problems.FORM, "order.check.noGroup", group.code());
        } else if (!before.unitIds().contains(group.id())) {
            found.add(Problems.FORM, "order.check.notInOrder", group.code());
        }
    }

    private Person person(Order order, Move move) {
        return persons.byId(move.mentee(), order.schoolId());
    }
}
