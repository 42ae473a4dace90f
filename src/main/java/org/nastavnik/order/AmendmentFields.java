package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Option;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What an amendment may bring into its order or take out: what the order is about. */
@ApplicationScoped
class AmendmentFields {

    static final List<String> DIFFERING =
            List.of(
                    OrderEdition.JOINING_MENTORS,
                    OrderEdition.LEAVING_MENTORS,
                    OrderEdition.JOINING_UNITS,
                    OrderEdition.LEAVING_UNITS,
                    ChangedPlans.PLANS);

    @Inject OrderChoices choices;
    @Inject ChangedPlans plans;

    /** Why a mentee leaves a group that goes on. */
    private static final Set<EndReason> REASONS =
            EnumSet.of(
                    EndReason.COMPLETED,
                    EndReason.REFUSED_BY_MENTEE,
                    EndReason.LEFT_SCHOOL,
                    EndReason.CONFLICT,
                    EndReason.ILLNESS,
                    EndReason.CONSENT_WITHDRAWN,
                    EndReason.ERROR);

    @Inject Visitor visitor;
    @Inject Units units;
    @Inject Persons persons;

    List<OrderField> of(Order draft, Order target, OrderEdition before) {
        return switch (target.type()) {
            case APPOINTMENT -> mentors(draft, target, before);
            case PAIRING -> units(draft, target, before);
            case PLANS_APPROVAL -> List.of(plans.field(draft, target));
            default -> List.of();
        };
    }

    private List<OrderField> mentors(Order draft, Order target, OrderEdition before) {
        List<Long> chosen = draft.entries().persons(OrderEdition.JOINING_MENTORS);
        return List.of(
                OrderField.of(
                                OrderEdition.JOINING_MENTORS,
                                OrderField.Input.PERSONS,
                                choices.mentors(target.year(), chosen))
                        .emptied()
                        .maybe(),
                OrderField.of(
                                OrderEdition.LEAVING_MENTORS,
                                OrderField.Input.PERSONS,
                                named(before.mentorIds(), target.schoolId()))
                        .emptied()
                        .maybe());
    }

    private List<OrderField> units(Order draft, Order target, OrderEdition before) {
        List<Long> chosen = draft.entries().units(OrderEdition.JOINING_UNITS);
        return List.of(
                OrderField.of(
                                OrderEdition.JOINING_UNITS,
                                OrderField.Input.UNITS,
                                choices.agreedOr(target.year(), chosen))
                        .emptied()
                        .maybe(),
                OrderField.of(
                                OrderEdition.LEAVING_UNITS,
                                OrderField.Input.UNITS,
                                choices.these(before.unitIds()))
                        .emptied()
                        .maybe(),
                joiners(target, before),
                leavers(target, before),
                OrderField.of(AmendmentWording.ANNEX_ANEW, OrderField.Input.BOX));
    }

    private OrderField joiners(Order target, OrderEdition before) {
        return OrderField.table(
                OrderEdition.JOINERS,
                OrderField.of("unit", OrderField.Input.UNIT, choices.these(groups(target, before))),
                OrderField.of("person", OrderField.Input.PERSON, choices.mentees(target.year())));
    }

    private OrderField leavers(Order target, OrderEdition before) {
        List<Long> groups = groups(target, before);
        List<Long> mentees =
                groups.stream()
                        .flatMap(id -> units.byId(id, target.schoolId()).mentees().stream())
                        .distinct()
                        .toList();
        return OrderField.table(
                OrderEdition.LEAVERS,
                OrderField.of("unit", OrderField.Input.UNIT, choices.these(groups)),
                OrderField.of("person", OrderField.Input.PERSON, named(mentees, target.schoolId())),
                OrderField.of(
                        "reason",
                        OrderField.Input.CHOICE,
                        new Ui(visitor).options("order.leaving.", REASONS.stream())));
    }

    private List<Long> groups(Order target, OrderEdition before) {
        return before.unitIds().stream()
                .map(id -> units.byId(id, target.schoolId()))
                .filter(unit -> unit.kind() == MentoringUnit.Kind.GROUP)
                .map(MentoringUnit::id)
                .toList();
    }

    private List<Option> named(Collection<Long> ids, long schoolId) {
        return ids.stream()
                .map(id -> persons.byId(id, schoolId))
                .map(person -> new Option(String.valueOf(person.id()), person.name().full()))
                .toList();
    }

    /** «П-03, П-07», or the surnames of mentors. */
    String names(Order order, String field) {
        return Stream.concat(
                        order.entries().units(field).stream()
                                .map(id -> units.byId(id, order.schoolId()))
                                .map(MentoringUnit::code),
                        order.entries().persons(field).stream()
                                .map(id -> persons.byId(id, order.schoolId()))
                                .map(AmendmentFields::surname))
                .collect(Collectors.joining(", "));
    }

    private static String surname(Person person) {
        return person.name().surnameFirst();
    }
}
