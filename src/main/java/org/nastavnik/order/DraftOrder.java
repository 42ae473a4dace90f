package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** The curator prepares an order: what has been agreed and chosen so far is put in at once. */
@RequestScoped
class DraftOrder {

    @Inject OrderKinds kinds;
    @Inject SeriesRules series;
    @Inject Orders orders;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Units units;
    @Inject CurrentPerson current;

    /** Of the unit's own school year, which may be over while the unit still stands. */
    OrderForm proposed(OrderType type, long unit) {
        OrderForm form = proposed(type, units.byId(unit, current.schoolId()).year());
        form.put("unit", unit);
        form.putAll("units", List.of(unit));
        return form;
    }

    OrderForm proposed(OrderType type, SchoolYear year) {
        OrderForm form = new OrderForm();
        form.type = type.name();
        form.year = String.valueOf(year.startYear());
        form.series = series.of(type, current.schoolId());
        kinds.of(type).propose(form, year);
        return form;
    }

    /**
     * @return null where anything in the form is wrong; the draft that stands already where the
     *     same form comes a second time
     */
    @Nullable Order create(OrderForm form, Problems problems) {
        OrderType type = form.orderType(problems);
        if (type == null) {
            return null;
        }
        SchoolYear year = form.schoolYear(schools.today());
        Order draft = new Order(current.schoolId(), type, year, OrderWords.title(type));
        if (!write(draft, null, form, problems)) {
            return null;
        }
        Optional<Order> standing =
                orders.claiming(draft.schoolId(), draft.claims()).stream().findFirst();
        if (standing.filter(twin -> !twin.saysTheSameAs(draft)).isPresent()) {
            problems.add(Problems.FORM, "order.problem.alreadyDrafted", standing.get().title());
            return null;
        }
        return standing.orElseGet(() -> orders.add(draft));
    }

    boolean rewrite(Order draft, OrderForm form, Problems problems) {
        return write(draft, draft, form, problems);
    }

    /** Leaves the order as it was where anything in the form is wrong. */
    private boolean write(Order draft, @Nullable Order kept, OrderForm form, Problems problems) {
        OrderKind kind = kinds.of(draft);
        OrderText text = form.text(problems);
        OrderEntries filled = ReadFields.read(kind.fields(draft.year(), kept), form, problems);
        kind.judge(filled, problems);
        checkPerson(text.controlBy(), "controlBy", problems);
        checkPerson(text.signatoryId(), "signatory", problems);
        if (kept != null) {
            others(kept, kind.claims(filled), problems);
        }
        if (!problems.isEmpty()) {
            return false;
        }
        draft.write(text);
        draft.fill(filled);
        draft.claim(kind.claims(filled));
        draft.entitle(kind.title(filled));
        return true;
    }

    private void others(Order kept, Set<String> subjects, Problems problems) {
        Set<String> claims =
                subjects.stream()
                        .map(s -> Order.claim(kept.schoolId(), kept.type(), kept.year(), s))
                        .collect(Collectors.toSet());
        orders.claiming(kept.schoolId(), claims).stream()
                .filter(other -> other.id() != kept.id())
                .findFirst()
                .ifPresent(
                        other ->
                                problems.add(
                                        Problems.FORM,
                                        "order.problem.alreadyDrafted",
                                        other.title()));
    }

    private void checkPerson(@Nullable Long id, String field, Problems problems) {
        if (id == null) {
            return;
        }
        try {
            persons.byId(id, current.schoolId());
        } catch (NotFound stranger) {
            problems.add(field, "site.problem.choice");
        }
    }
}
