package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperPreview;
import org.nastavnik.document.Papers;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of orders show. */
@RequestScoped
class OrderPages {

    @Inject VisibleOrders visible;
    @Inject Orders orders;
    @Inject OrderKinds kinds;
    @Inject OrderChoices choices;
    @Inject OrderCheck check;
    @Inject OrderConsents consents;
    @Inject OrderSentences sentences;
    @Inject OrderStages stages;
    @Inject MakeDocument make;
    @Inject Papers papers;
    @Inject OrderLives lives;
    @Inject Rewards rewards;
    @Inject OrderOffers offers;
    @Inject LegalActs acts;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    OrderListPage list(@Nullable Integer startYear, @Nullable String series) {
        SchoolYear year = startYear == null ? visible.year() : new SchoolYear(startYear);
        List<Order> all = visible.of(year);
        List<Order> shown =
                all.stream()
                        .filter(order -> series == null || order.series().equals(series))
                        .toList();
        Map<Long, String> summaries = sentences.summaries(shown);
        return new OrderListPage(
                shown.stream().map(order -> line(order, summaries)).toList(),
                all.stream().map(Order::series).distinct().sorted().toList(),
                series,
                year.startYear(),
                year.slashed(),
                offered(year),
                current.is(Role.CURATOR),
                visible.seesBook());
    }

    private List<OrderListPage.Offer> offered(SchoolYear year) {
        if (!current.is(Role.CURATOR) || !year.equals(visible.year())) {
            return List.of();
        }
        return offers.of(current.schoolId(), year).stream()
                .map(offer -> new OrderListPage.Offer(offer.type().name(), offer.count()))
                .toList();
    }

    private static OrderListPage.Line line(Order order, Map<Long, String> summaries) {
        Registration registration = order.registration();
        return new OrderListPage.Line(
                order.id(),
                registration == null ? null : registration.number(),
                registration == null ? null : registration.date(),
                order.title(),
                summaries.getOrDefault(order.id(), ""),
                order.state().name());
    }

    OrderStartPage start(SchoolYear year) {
        return new OrderStartPage(
                year.startYear(),
                OrderForm.around(visible.year())
                        .filter(other -> other.equals(year) || isOpen(other))
                        .map(SchoolYear::startYear)
                        .toList(),
                kinds.all().stream()
                        .map(k -> new OrderStartPage.Tile(k.type().name(), k.awaiting(year)))
                        .toList());
    }

    private boolean isOpen(SchoolYear year) {
        return year.equals(visible.year())
                || years.find(current.schoolId(), year).filter(y -> !y.isClosed()).isPresent();
    }

    OrderFormPage form(OrderForm form, Problems problems, @Nullable Order draft) {
        OrderType type =
                draft == null
                        ? Objects.requireNonNullElse(
                                form.orderType(new Problems()), OrderType.PAIRING)
                        : draft.type();
        SchoolYear year = draft == null ? form.schoolYear(schools.today()) : draft.year();
        List<OrderField> fields = kinds.of(type).fields(year, draft);
        List<Option> staff = choices.staff();
        return new OrderFormPage(
                draft == null ? "orders" : "orders/" + draft.id() + "/text",
                draft == null ? "orders" : "orders/" + draft.id(),
                type.name(),
                year.equals(visible.year()) ? null : year.slashed(),
                form,
                problems,
                fields,
                staff,
                acts.grounds(current.schoolId()).on(schools.today(), Ground.Regime.BOTH).stream()
                        .map(Ground::text)
                        .toList(),
                draft != null && problems.has(Problems.FORM)
                        ? FormDifference.between(OrderForm.of(draft, fields), form, fields, staff)
                        : List.of());
    }

    OrderForm form(Order draft) {
        return OrderForm.of(draft, kinds.of(draft).fields(draft.year(), draft));
    }

    OrderPage show(Order order) {
        return show(order, registration(order), new Problems());
    }

    private RegistrationForm registration(Order order) {
        LocalDate today = schools.today();
        RegistrationForm form = new RegistrationForm();
        form.number =
                OrderBook.next(
                        orders.book(order.schoolId(), order.series(), today.getYear()),
                        order.series());
        form.date = today.toString();
        return form;
    }

    OrderPage show(Order order, Problems problems) {
        return show(order, registration(order), problems);
    }

    OrderPage show(Order order, RegistrationForm form, Problems problems) {
        boolean open = order.registration() == null;
        boolean book = visible.seesBook();
        String kind = kinds.of(order).paper().map(Enum::name).orElse(null);
        PaperPreview preview = open && book ? preview(order) : null;
        return new OrderPage(
                facts(order),
                sentences.about(order),
                open ? check.findings(order) : new Problems(),
                open && current.is(Role.CURATOR) ? consents.mends(order) : List.of(),
                open ? hints(order) : List.of(),
                open ? sentences.effect(order) : List.of(),
                preview == null ? List.of() : preview.forms(),
                preview == null ? null : preview.text(),
                book && (open || unprinted(order)) ? kind : null,
                kinds.of(order).paper().map(k -> papers.about(k, order.id())).orElse(List.of()),
                lives.of(order),
                rewards(order),
                may(order),
                form,
                problems);
    }

    private List<Problems.Problem> hints(Order order) {
        return Stream.of(stages.hints(order), sentences.hints(order), consents.warnings(order))
                .flatMap(List::stream)
                .toList();
    }

    private OrderPage.Facts facts(Order order) {
        Registration registration = order.registration();
        return new OrderPage.Facts(
                order.id(),
                order.version(),
                order.title(),
                order.type().name(),
                order.series(),
                registration == null ? null : registration.number(),
                registration == null ? "" : new Ui(visitor).date(registration.date()),
                order.state().name(),
                order.remark(),
                order.annulReason(),
                order.paperId());
    }

    /** Registered in the paper book before the program knew of it: its file is made afterwards. */
    private static boolean unprinted(Order order) {
        return order.state().inForce() && order.paperId() == null;
    }

    /** The paper as it would be printed now; what is missing stands among the findings. */
    private @Nullable PaperPreview preview(Order order) {
        try {
            return kinds.of(order).paper().map(kind -> make.preview(kind, order.id())).orElse(null);
        } catch (RuleBroken missing) {
            return null;
        }
    }

    /** A letter of thanks is nobody else's, so lists of them are for those who print them. */
    List<OrderPage.Given> rewards(Order order) {
        if (!visible.seesBook() || order.registration() == null) {
            return List.of();
        }
        return rewards.of(order).stream().map(reward -> given(order, reward)).toList();
    }

    private OrderPage.Given given(Order order, Reward reward) {
        Long person = reward.personId();
        String whom =
                reward.organisation() != null || person == null
                        ? String.valueOf(reward.organisation())
                        : persons.byId(person, order.schoolId()).name().full();
        return new OrderPage.Given(
                reward.id(),
                reward.kind().name(),
                whom,
                !reward.isRevoked(),
                papers.about(DocumentKind.D31, reward.id()));
    }

    private OrderPage.May may(Order order) {
        boolean curator = current.is(Role.CURATOR);
        boolean book = visible.seesBook();
        boolean draft = order.state() == Order.State.DRAFT;
        boolean ready = order.state() == Order.State.READY;
        return new OrderPage.May(
                curator && draft,
                curator && draft && check.findings(order).isEmpty(),
                book && ready,
                book && ready,
                book && order.state().inForce() && kinds.of(order).reversible());
    }
}
