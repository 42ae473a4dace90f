package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** «О внесении изменений в приказ»: its wording changes, and what it did, by difference. */
@ApplicationScoped
class AmendmentKind implements OrderKind {

    @Inject Orders orders;
    @Inject RevisableOrders revisable;
    @Inject AmendedOrders amended;
    @Inject AmendmentFields differing;
    @Inject AmendmentPaper paper;
    @Inject OrderDifferences differences;
    @Inject ChangedPlans plans;
    @Inject GroupChanges groups;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    @Override
    public OrderType type() {
        return OrderType.AMENDMENT;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D39);
    }

    /** What can differ depends on the order; until one is chosen only its wording is asked. */
    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        List<OrderField> fields = new ArrayList<>();
        fields.add(OrderField.of(Revised.AMENDED, OrderField.Input.CITED, choice(year, draft)));
        fields.add(OrderField.of("from", OrderField.Input.DAY).labelled("order.field.amendedFrom"));
        if (draft == null) {
            plans.fieldOfAny().ifPresent(fields::add);
        } else {
            fields.addAll(differing.of(draft, amended.of(draft), amended.before(draft)));
        }
        fields.add(changes());
        return List.copyOf(fields);
    }

    private List<Option> choice(SchoolYear year, @Nullable Order draft) {
        if (draft == null) {
            return revisable.options(year, List.of());
        }
        Order chosen = amended.of(draft);
        return List.of(new Option(String.valueOf(chosen.id()), RevisableOrders.label(chosen)));
    }

    private OrderField changes() {
        return OrderField.table(
                        AmendmentWording.CHANGES,
                        OrderField.of(
                                "manner",
                                OrderField.Input.CHOICE,
                                new Ui(visitor)
                                        .options(
                                                "order.manner.",
                                                Arrays.stream(AmendmentWording.Manner.values()))),
                        OrderField.of("place", OrderField.Input.LINE),
                        OrderField.of("before", OrderField.Input.TEXT).maybe(),
                        OrderField.of("after", OrderField.Input.TEXT).maybe())
                .hinted();
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.put("from", schools.today());
        form.preamble = OrderWords.text("preamble.amendment");
        plans.waiting().entrySet().stream()
                .findFirst()
                .ifPresent(
                        first -> {
                            form.put(Revised.AMENDED, first.getKey());
                            form.putAll(ChangedPlans.PLANS, first.getValue());
                            form.preamble = ChangedPlans.preamble(first.getValue());
                        });
    }

    /** Plans in new versions; whatever else an order may need is for the curator to see. */
    @Override
    public Set<String> waiting(SchoolYear year) {
        return OrderEntries.claims("unit:", plans.units());
    }

    @Override
    public Set<String> claims(OrderEntries filled) {
        return OrderEntries.claims("unit:", filled.units(ChangedPlans.PLANS));
    }

    @Override
    public void corrected(Order order, Registration right) {
        plans.corrected(order, right);
    }

    @Override
    public int awaiting(SchoolYear year) {
        return revisable.count(year);
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        AmendmentWording.judge(filled, problems);
    }

    @Override
    public void check(Order order, Problems found) {
        Order target = amended.of(order);
        if (!target.state().inForce()) {
            found.add(Problems.FORM, "order.check.orderNotInForce", RevisableOrders.label(target));
        }
        if (!AmendmentWording.any(order.entries()) && !OrderDifferences.any(order.entries())) {
            found.add(Problems.FORM, "order.check.nothingAmended");
        }
        differences.check(order, found);
        plans.check(order, target, found);
    }

    @Override
    public List<String> about(Order order) {
        List<String> about = new ArrayList<>();
        about.add(RevisableOrders.label(amended.of(order)));
        Ui ui = new Ui(visitor);
        for (String field : AmendmentFields.DIFFERING) {
            String names = differing.names(order, field);
            if (!names.isEmpty()) {
                about.add(ui.t("order.about." + field, names));
            }
        }
        groups.joining(order).forEach(m -> about.add(moved("order.about.joiner", order, m)));
        groups.leaving(order).forEach(m -> about.add(moved("order.about.leaver", order, m)));
        return about;
    }

    private String moved(String key, Order order, GroupChanges.Move move) {
        return new Ui(visitor)
                .t(
                        key,
                        move.group().code(),
                        persons.byId(move.mentee(), order.schoolId()).name().surnameFirst());
    }

    @Override
    public Set<Footing> gives(Order order) {
        return differences.given(order);
    }

    @Override
    public Set<Footing> needs(Order order) {
        Set<Footing> needs = new HashSet<>(Footing.orders(Revised.by(order)));
        needs.addAll(differences.needed(order));
        return needs;
    }

    @Override
    public void apply(Order order) {
        differences.apply(order);
        plans.apply(order);
        amended.of(order).amended();
    }

    @Override
    public void reverse(Order order) {
        plans.reverse(order);
        differences.reverse(order);
        amended.of(order).restored(!amended.others(order).isEmpty());
    }

    @Override
    public String title(OrderEntries filled) {
        return filled.cited(Revised.AMENDED).stream()
                .findFirst()
                .map(id -> orders.byId(id, current.schoolId()))
                .flatMap(OrderBook::line)
                .map(
                        line ->
                                OrderWords.text(
                                        "title.AMENDMENT.of",
                                        RussianDates.dotted(line.date()),
                                        line.number()))
                .orElseGet(() -> OrderWords.title(type()));
    }

    @Override
    public Record data(Order order) {
        return paper.of(order);
    }
}
