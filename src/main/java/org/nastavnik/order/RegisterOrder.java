package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/**
 * The order gets number and date, does what it says, and its paper is frozen: all of it or nothing.
 * The transaction is here and not at the resource, because the form that tells of a taken number
 * can only be shown after the failed attempt is undone.
 */
@ApplicationScoped
public class RegisterOrder {

    @Inject Orders orders;
    @Inject OrderCheck check;
    @Inject OrderPeople people;
    @Inject OrderKinds kinds;
    @Inject MakeDocument make;
    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @Transactional
    public void register(long id, Registration given) {
        Order order = orders.byId(id, current.schoolId());
        years.requireOpen(order.schoolId(), order.year());
        OrderKind kind = kinds.of(order);
        if (orders.withNumber(order.schoolId(), order.series(), given).isPresent()) {
            throw new NumberTaken();
        }
        List<Long> toAcquaint =
                people.toAcquaint(order, given.date()).stream().map(Person::id).toList();
        order.register(given, schools.today(), toAcquaint);
        orders.enter();
        refuseUnready(order);
        kind.apply(order);
        kind.paper().ifPresent(paper -> order.printedAs(make.make(paper, order.id()).id()));
        audit.write(
                current.personId(), order.schoolId(), "ORDER_REGISTERED", "order:" + order.id());
    }

    /** Since the order was sent to be signed, a pair may have been cancelled or a post lost. */
    private void refuseUnready(Order order) {
        List<Problems.Problem> findings = check.findings(order).of(Problems.FORM);
        if (!findings.isEmpty()) {
            Problems.Problem first = findings.get(0);
            throw new RuleBroken(first.key(), first.arguments().toArray());
        }
    }
}
