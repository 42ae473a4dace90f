package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
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
    @Inject AmendmentWording wording;
    @Inject OrderDifferences differences;
    @Inject PairingParticipants participants;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject Preambles preambles;
    @Inject Units units;
    @Inject Schools schools;
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
        if (draft != null) {
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
            found.add(Problems.FORM, "order.check.notInForce", RevisableOrders.label(target));
        }
        if (!AmendmentWording.any(order.entries()) && !OrderDifferences.any(order.entries())) {
            found.add(Problems.FORM, "order.check.nothingAmended");
        }
        differences.check(order, found);
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
        return about;
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
        amended.of(order).amended();
    }

    @Override
    public void reverse(Order order) {
        differences.reverse(order);
        amended.of(order).restored(!amended.others(order).isEmpty());
    }

    @Override
    public Optional<String> heading(OrderEntries filled, long schoolId) {
        return filled.cited(Revised.AMENDED).stream()
                .findFirst()
                .map(id -> orders.byId(id, schoolId))
                .flatMap(OrderBook::line)
                .map(
                        line ->
                                OrderWords.text(
                                        "title.AMENDMENT.of",
                                        RussianDates.dotted(line.date()),
                                        line.number()));
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        LocalDate day = frames.day(order);
        Order target = amended.of(order);
        Collection<MentoringUnit> edition = edition(order);
        boolean pupils = people.namesPupils(order, day);
        String annex = edition.isEmpty() ? null : OrderWords.text(place(target, day));
        return new OrderAmendment(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                RevisableOrders.cited(target),
                wording.changes(order, annex, OrderWords.text(place(target, day)), day),
                order.entries().requiredDay("from"),
                frame.curator(),
                pupils || !edition.isEmpty() && people.namesPupils(target, day),
                edition.stream().map(unit -> participants.unit(unit, day)).toList(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    /** A single pair stands in the first point of its order, several in the annex. */
    private String place(Order target, LocalDate day) {
        boolean inText =
                target.entries().persons().size() <= 5
                        && target.entries().units().size() <= 1
                        && !people.namesPupils(target, day);
        return inText ? "amendment.point" : "amendment.annex";
    }

    /** The units of the new annex; none where the annex stays. */
    private Collection<MentoringUnit> edition(Order order) {
        OrderEntries filled = order.entries();
        boolean differs =
                !filled.units(OrderEdition.JOINING_UNITS).isEmpty()
                        || !filled.units(OrderEdition.LEAVING_UNITS).isEmpty();
        if (amended.of(order).type() != OrderType.PAIRING
                || !differs && !filled.has(AmendmentWording.ANNEX_ANEW)) {
            return List.of();
        }
        Set<Long> ids = new HashSet<>(amended.before(order).unitIds());
        ids.removeAll(filled.units(OrderEdition.LEAVING_UNITS));
        ids.addAll(filled.units(OrderEdition.JOINING_UNITS));
        return ids.stream()
                .map(id -> units.byId(id, order.schoolId()))
                .sorted(Comparator.comparing(MentoringUnit::code))
                .toList();
    }
}
