package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О назначении куратора»: the role with its dates, and the former curator released. */
@ApplicationScoped
class CuratorKind implements OrderKind {

    @Inject Orders orders;
    @Inject OrderChoices choices;
    @Inject OrderFrames frames;
    @Inject OrderGrants grants;
    @Inject OrderBasis basis;
    @Inject Preambles preambles;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public OrderType type() {
        return OrderType.CURATOR;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D02);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("curator", OrderField.Input.PERSON, choices.staff()),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.curatorFrom"),
                OrderField.of("former", OrderField.Input.PERSON, choices.staff())
                        .emptied()
                        .hinted()
                        .maybe(),
                OrderField.of("handoverUntil", OrderField.Input.DAY).maybe(),
                OrderField.of("duties", OrderField.Input.LINES).hinted(),
                OrderField.of("allowance", OrderField.Input.LINE).hinted().maybe(),
                OrderField.of("allowanceGround", OrderField.Input.LINE).hinted().maybe(),
                basis.field());
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        assignments.holders(Role.CURATOR, current.schoolId()).stream()
                .findFirst()
                .ifPresent(holder -> form.put("curator", holder));
        form.put("from", schools.today());
        form.put("duties", OrderWords.text("curator.duties"));
        form.preamble = preambles.of(Ground.Regime.BOTH);
    }

    /** A draft is about it already, be it of whom it may. */
    @Override
    public Set<String> waiting(SchoolYear year) {
        boolean begun =
                orders.of(current.schoolId(), year).stream()
                        .filter(order -> order.type() == OrderType.CURATOR)
                        .anyMatch(order -> !order.state().over());
        return begun ? Set.of() : Set.of("year");
    }

    @Override
    public int awaiting(SchoolYear year) {
        return waiting(year).size();
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        Optional<Long> former = filled.person("former");
        if (former.isPresent() && former.equals(filled.person("curator"))) {
            problems.add("former", "order.problem.samePerson");
        }
        if (former.isPresent() && filled.day("handoverUntil").isEmpty()) {
            problems.add("handoverUntil", "site.problem.NotBlank");
        }
        if (filled.has("allowance") != filled.has("allowanceGround")) {
            problems.add(
                    filled.has("allowance") ? "allowanceGround" : "allowance",
                    "site.problem.NotBlank");
        }
    }

    @Override
    public void check(Order order, Problems found) {
        if (order.entries().person("curator").isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.CURATOR");
        }
    }

    @Override
    public void apply(Order order) {
        OrderEntries filled = order.entries();
        grants.grantFrom(
                order, filled.requiredPerson("curator"), Role.CURATOR, filled.requiredDay("from"));
        filled.person("former")
                .ifPresent(
                        former ->
                                grants.release(
                                        order, former, Role.CURATOR, filled.requiredDay("from")));
    }

    @Override
    public void reverse(Order order) {
        // The roles are all that it did, and OrderGrants takes them back.
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        return new CuratorOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                former(order),
                frames.person(order, filled.requiredPerson("curator")),
                filled.requiredDay("from"),
                filled.texts("duties"),
                allowance(filled),
                frame.controller(),
                basis.documents(order),
                frame.signatory(),
                frame.acquainted());
    }

    private CuratorOrder.@Nullable Former former(Order order) {
        Optional<Long> former = order.entries().person("former");
        if (former.isEmpty()) {
            return null;
        }
        Signatory released = frames.person(order, former.get());
        LocalDate until = order.entries().requiredDay("from");
        return new CuratorOrder.Former(
                released.name(),
                released.post(),
                until,
                order.entries().requiredDay("handoverUntil"));
    }

    private static CuratorOrder.@Nullable Allowance allowance(OrderEntries filled) {
        return filled.text("allowance")
                .map(
                        size ->
                                new CuratorOrder.Allowance(
                                        size, Phrase.of(filled.required("allowanceGround"))))
                .orElse(null);
    }
}
