package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Documents;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/**
 * Number or date were typed wrong. While no other paper prints them they are put right here, and
 * the order's own paper is made anew beside the old one; later only another order can do that.
 */
@ApplicationScoped
public class CorrectOrder {

    @Inject Orders orders;
    @Inject OrderCorrections corrections;
    @Inject OrderKinds kinds;
    @Inject Documents documents;
    @Inject MakeDocument make;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;
    @Inject ProgrammeYears years;

    @Transactional
    public void correct(long id, Registration right, String reason) {
        Order order = orders.byId(id, current.schoolId());
        years.requireOpen(order.schoolId(), order.year());
        Registration wrong = Objects.requireNonNull(order.registration());
        refuse(order, wrong, right);
        corrections.add(
                new OrderCorrection(
                        order,
                        right,
                        reason,
                        current.personId(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        order.correct(right, schools.today());
        orders.enter();
        kinds.of(order).corrected(order, right);
        kinds.of(order)
                .paper()
                .ifPresent(paper -> order.printedAs(make.make(paper, order.id()).id()));
        audit.write(current.personId(), order.schoolId(), "ORDER_CORRECTED", "order:" + order.id());
    }

    private void refuse(Order order, Registration wrong, Registration right) {
        if (wrong.equals(right)) {
            throw new RuleBroken("order.rule.nothingCorrected");
        }
        Optional<Order> holder = orders.withNumber(order.schoolId(), order.series(), right);
        if (holder.filter(other -> other.id() != order.id()).isPresent()) {
            throw new NumberTaken();
        }
        List<GeneratedDocument> uses = uses(order);
        if (!uses.isEmpty()) {
            throw new RuleBroken("order.rule.printedElsewhere", uses.get(0).title());
        }
    }

    /** Papers of other subjects that print number and date; the register only lists them. */
    List<GeneratedDocument> uses(Order order) {
        Registration given = order.registration();
        if (given == null) {
            return List.of();
        }
        return documents.naming(given, order.schoolId()).stream()
                .filter(paper -> paper.kind() != DocumentKind.D46)
                .filter(paper -> !isOwn(order, paper))
                .toList();
    }

    private boolean isOwn(Order order, GeneratedDocument paper) {
        return paper.subjectId() == order.id()
                && kinds.of(order).paper().filter(kind -> kind == paper.kind()).isPresent();
    }
}
