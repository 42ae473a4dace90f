package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.Case;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;

/** Every name of an order in the case in which it is printed, to be read before it is signed. */
@ApplicationScoped
class OrderNames {

    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;

    List<OrderPage.Name> printed(Order order) {
        LocalDate day = frames.day(order);
        List<OrderPage.Name> names = new ArrayList<>();
        Case grammarCase = order.type() == OrderType.PAIRING ? Case.NOM : Case.ACC;
        people.named(order).forEach(p -> names.add(name(order, p, day, grammarCase)));
        assignments.holders(Role.CURATOR, order.schoolId()).stream()
                .findFirst()
                .map(id -> name(order, persons.byId(id, order.schoolId()), day, Case.DAT))
                .ifPresent(names::add);
        Long controller = order.text().controlBy();
        if (controller != null) {
            names.add(name(order, persons.byId(controller, order.schoolId()), day, Case.ACC));
        }
        return names;
    }

    private static OrderPage.Name name(Order order, Person person, LocalDate day, Case in) {
        String post = SchoolPapers.postOn(person, order.schoolId(), day).in(in).toString();
        String name = person.declinable(day).in(in).toString();
        return new OrderPage.Name(
                person.id(),
                person.nameOn(day).full(),
                in.name(),
                post.isEmpty() ? name : name + ", " + post);
    }
}
