package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О проведении итогового мероприятия»: its day, its programme, who takes part and who comes. */
@ApplicationScoped
class FinalEventKind implements OrderKind {

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public OrderType type() {
        return OrderType.FINAL_EVENT;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D29);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        List<Long> chosen = draft == null ? List.of() : draft.entries().units();
        return List.of(
                OrderField.of("event", OrderField.Input.LINE).hinted(),
                OrderField.of("day", OrderField.Input.DAY),
                OrderField.of("time", OrderField.Input.LINE).hinted().maybe(),
                OrderField.of("place", OrderField.Input.LINE).hinted(),
                OrderField.of("responsible", OrderField.Input.PERSON, choices.staff()),
                OrderField.of("safety", OrderField.Input.PERSON, choices.staff()).hinted().maybe(),
                programme(),
                OrderField.of("units", OrderField.Input.UNITS, choices.metOr(year, chosen))
                        .labelled("order.field.participants")
                        .emptied(),
                OrderField.table(
                                "guests",
                                OrderField.of("organisation", OrderField.Input.LINE),
                                OrderField.of("representative", OrderField.Input.LINE).maybe())
                        .hinted(),
                OrderField.of("inviteUntil", OrderField.Input.DAY).hinted().maybe());
    }

    private OrderField programme() {
        return OrderField.table(
                        "programme",
                        OrderField.of("begins", OrderField.Input.LINE),
                        OrderField.of("content", OrderField.Input.LINE),
                        OrderField.of("leader", OrderField.Input.PERSON, choices.staff()))
                .hinted();
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.putAll("units", choices.met(year).stream().map(MentoringUnit::id).toList());
        for (String part : OrderWords.rows("event.programme")) {
            String[] cells = part.split("\\|");
            form.add("programme.begins", cells[0]);
            form.add("programme.content", cells[1]);
            form.add("programme.leader", "");
        }
        for (String guest : OrderWords.rows("event.guests")) {
            form.add("guests.organisation", guest);
            form.add("guests.representative", "");
        }
        form.preamble =
                OrderWords.text(
                        "preamble.event",
                        schools.requisitesToday(current.schoolId()).shortName(),
                        year.slashed());
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        Optional<LocalDate> day = filled.day("day");
        Optional<LocalDate> invited = filled.day("inviteUntil");
        if (!filled.rows("guests").isEmpty() && invited.isEmpty()) {
            problems.add("inviteUntil", "site.problem.NotBlank");
        }
        if (day.isPresent() && invited.isPresent() && invited.get().isAfter(day.get())) {
            problems.add("inviteUntil", "order.problem.afterEvent");
        }
    }

    @Override
    public void check(Order order, Problems found) {
        if (order.entries().units().isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.FINAL_EVENT");
        }
        if (order.entries().rows("programme").isEmpty()) {
            found.add(Problems.FORM, "order.check.noProgramme");
        }
        if (people.namesPupils(order, frames.day(order))
                && order.entries().person("safety").isEmpty()) {
            found.add(Problems.FORM, "order.check.noSafety");
        }
    }

    @Override
    public void apply(Order order) {
        // The event itself is recorded when it has been held.
    }

    @Override
    public void reverse(Order order) {
        // As nothing was done.
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        return new FinalEventOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                filled.requiredDay("day"),
                filled.text("time").orElse(null),
                filled.required("event"),
                Phrase.of(filled.required("place")),
                frames.person(order, filled.requiredPerson("responsible")),
                filled.person("safety").map(id -> frames.person(order, id)).orElse(null),
                filled.rows("programme").stream().map(row -> part(order, row)).toList(),
                people.namesPupils(order, frames.day(order)),
                participants(order),
                invitation(filled),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    private FinalEventOrder.Part part(Order order, OrderEntries row) {
        return new FinalEventOrder.Part(
                row.required("begins"),
                row.required("content"),
                frames.person(order, row.requiredPerson("leader")).name());
    }

    /** Each once, however many units he is in. */
    private List<FinalEventOrder.Participant> participants(Order order) {
        Map<Seat, List<String>> codes = new LinkedHashMap<>();
        for (MentoringUnit unit : people.units(order)) {
            Seat mentor = new Seat(unit.mentor(), "role.mentor");
            codes.computeIfAbsent(mentor, seat -> new ArrayList<>()).add(unit.code());
            for (long id : unit.lastMentees()) {
                Seat mentee = new Seat(id, "role.mentee");
                codes.computeIfAbsent(mentee, seat -> new ArrayList<>()).add(unit.code());
            }
        }
        return codes.entrySet().stream()
                .map(taken -> participant(order, taken.getKey(), taken.getValue()))
                .toList();
    }

    private FinalEventOrder.Participant participant(Order order, Seat seat, List<String> codes) {
        Signatory known = frames.person(order, seat.person());
        return new FinalEventOrder.Participant(
                known.name(), known.post(), OrderWords.text(seat.role()), String.join(", ", codes));
    }

    private static FinalEventOrder.@Nullable Invitation invitation(OrderEntries filled) {
        List<FinalEventOrder.Guest> guests =
                filled.rows("guests").stream()
                        .map(
                                row ->
                                        new FinalEventOrder.Guest(
                                                row.required("organisation"),
                                                row.text("representative").orElse(null)))
                        .toList();
        return guests.isEmpty()
                ? null
                : new FinalEventOrder.Invitation(filled.requiredDay("inviteUntil"), guests);
    }

    private record Seat(long person, String role) {}
}
