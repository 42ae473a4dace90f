package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.Lists;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** «Об утверждении положения, программы, дорожной карты»: acts as numbered annexes. */
@ApplicationScoped
class ActsApprovalKind implements OrderKind {

    private static final int PUBLISHING_DAYS = 10;

    @Inject OrderChoices choices;
    @Inject OrderFrames frames;
    @Inject Preambles preambles;
    @Inject ReadyActs ready;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject Event<ActsApproved> approved;
    @Inject Event<ActsApprovalUndone> undone;

    @Override
    public OrderType type() {
        return OrderType.ACTS_APPROVAL;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D05);
    }

    @Override
    public String title(OrderEntries filled) {
        return subjects(filled).isEmpty()
                ? OrderWords.title(type())
                : OrderWords.text("title.acts", Lists.and(genitives(filled)));
    }

    private static List<String> genitives(OrderEntries filled) {
        return subjects(filled).stream().map(subject -> subject.in(Case.GEN).toString()).toList();
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.table(
                                "acts",
                                OrderField.of("kind", OrderField.Input.CHOICE, kinds()),
                                OrderField.of("title", OrderField.Input.LINE))
                        .hinted(),
                OrderField.of("effective", OrderField.Input.DAY),
                OrderField.table(
                                "repealed",
                                OrderField.of("date", OrderField.Input.DAY),
                                OrderField.of("number", OrderField.Input.LINE),
                                OrderField.of("title", OrderField.Input.LINE))
                        .hinted(),
                OrderField.of("publisher", OrderField.Input.PERSON, choices.staff()),
                OrderField.of("publishUntil", OrderField.Input.DAY));
    }

    private List<Option> kinds() {
        Ui ui = new Ui(visitor);
        return Stream.of(ActKind.values())
                .map(kind -> new Option(kind.name(), ui.t("order.act." + kind)))
                .toList();
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        LocalDate today = schools.today();
        String school = schools.requisitesToday(current.schoolId()).shortName();
        for (ActKind kind : List.of(ActKind.REGULATION, ActKind.PROGRAMME, ActKind.ROAD_MAP)) {
            form.add("acts.kind", kind);
            form.add("acts.title", OrderWords.text("act.title." + kind, school, year.slashed()));
        }
        form.put("effective", today);
        form.put("publishUntil", today.plusDays(PUBLISHING_DAYS));
        form.preamble = OrderWords.text("preamble.acts");
    }

    @Override
    public void check(Order order, Problems found) {
        if (order.entries().rows("acts").isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.ACTS_APPROVAL");
        }
        ready.check(order, acts(order), found);
    }

    @Override
    public List<String> about(Order order) {
        return order.entries().texts("acts.title");
    }

    @Override
    public void apply(Order order) {
        approved.fire(
                new ActsApproved(
                        order.schoolId(),
                        order.year(),
                        order.id(),
                        Objects.requireNonNull(order.registration()),
                        acts(order)));
    }

    @Override
    public void reverse(Order order) {
        undone.fire(
                new ActsApprovalUndone(order.schoolId(), order.year(), order.id(), acts(order)));
    }

    private static List<ActKind> acts(Order order) {
        return order.entries().texts("acts.kind").stream().map(ActKind::valueOf).toList();
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        return new ActsApprovalOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                subjects(filled),
                filled.texts("acts.title").stream()
                        .map(title -> new ActsApprovalOrder.Act(Phrase.of(title)))
                        .toList(),
                filled.requiredDay("effective"),
                filled.rows("repealed").stream().map(ActsApprovalKind::repealed).toList(),
                frames.person(order, filled.requiredPerson("publisher")),
                filled.requiredDay("publishUntil"),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    /** An act of no usual kind is named by its own title. */
    private static List<Phrase> subjects(OrderEntries filled) {
        return filled.rows("acts").stream()
                .map(
                        act ->
                                act.required("kind").equals(ActKind.OTHER.name())
                                        ? act.required("title")
                                        : OrderWords.text("act." + act.required("kind")))
                .map(Phrase::of)
                .toList();
    }

    private static CitedOrder repealed(OrderEntries row) {
        return new CitedOrder(
                row.requiredDay("date"), row.required("number"), row.required("title"));
    }
}
