package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.Lists;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What an order is about and what it will do, said in the reader's words. */
@RequestScoped
class OrderSentences {

    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject OrderKinds kinds;
    @Inject Visitor visitor;

    /** «Пары и группы П-03 и П-07 станут действующими.» */
    List<String> effect(Order order) {
        Ui ui = new Ui(visitor);
        List<String> codes = people.units(order).stream().map(MentoringUnit::code).toList();
        String persons = and(ui, shortNames(people.newMentors(order)));
        List<String> sentences = new ArrayList<>();
        sentences.add(ui.t("order.effect.registered"));
        sentences.add(
                ui.t(
                        effectKey(order.type(), codes.size(), visitor.locale()),
                        and(ui, codes),
                        persons,
                        ui.date(order.entries().day("from").orElse(null))));
        if (kinds.of(order).paper().isPresent()) {
            sentences.add(ui.t("order.effect.frozen"));
        }
        return sentences;
    }

    /** What an order does to several pairs is told apart only where that differs. */
    static String effectKey(OrderType type, int units, Locale locale) {
        String one = "order.effect." + type;
        String many = one + ".many";
        return units > 1 && Messages.in(locale).has(many) ? many : one;
    }

    /** One line a pair or a mentor. */
    List<String> about(Order order) {
        List<MentoringUnit> units = people.units(order);
        List<String> said = kinds.of(order).about(order);
        if (!said.isEmpty()) {
            return said;
        }
        if (units.isEmpty()) {
            return people.named(order).stream().map(p -> withPost(order, p)).toList();
        }
        List<Person> named = people.named(order);
        return Stream.concat(
                        units.stream().map(unit -> unit(order, unit, named)),
                        people.newMentors(order).stream().map(p -> beside(order, p)))
                .toList();
    }

    /** Whoever stands beside the pairs: comes into one of them, or has other duties. */
    private String beside(Order order, Person person) {
        return switch (order.type()) {
            case REPLACEMENT -> new Ui(visitor).t("order.newMentor", person.name().full());
            case SUBSTITUTION -> new Ui(visitor).t("order.substitute", person.name().full());
            default -> withPost(order, person);
        };
    }

    /** The register's «о чём» of orders of one school, by their ids. */
    Map<Long, String> summaries(List<Order> orders) {
        Map<Long, MentoringUnit> units = people.unitsOf(orders);
        Map<Long, Person> mentors = people.newMentorsOf(orders);
        Map<Long, String> summaries = new HashMap<>();
        for (Order order : orders) {
            List<String> codes =
                    OrderPeople.inOrder(units, order).map(MentoringUnit::code).toList();
            summaries.put(
                    order.id(),
                    summary(codes.isEmpty() ? shortNames(named(order, mentors)) : codes));
        }
        return summaries;
    }

    private static List<Person> named(Order order, Map<Long, Person> mentors) {
        return order.entries().persons().stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(mentors.get(id)).stream())
                .sorted(Comparator.comparing(Person::searchName))
                .toList();
    }

    /** A few names, or how many. */
    private String summary(List<String> words) {
        int shown = Math.min(words.size(), 4);
        String text = String.join(", ", words.subList(0, shown));
        return words.size() > shown
                ? new Ui(visitor).t("order.andMore", text, words.size() - shown)
                : text;
    }

    /** Worth knowing before signing; stops nothing, for the paper rules. */
    List<Problems.Problem> hints(Order order) {
        Problems hints = new Problems();
        if (people.namesPupils(order, frames.day(order))) {
            hints.add(Problems.FORM, "order.hint.internal");
        }
        kinds.of(order).hint(order, hints);
        return hints.of(Problems.FORM);
    }

    private String withPost(Order order, Person person) {
        String post = SchoolPapers.postOn(person, order.schoolId(), frames.day(order)).toString();
        return post.isEmpty() ? person.name().full() : person.name().full() + ", " + post;
    }

    private static String unit(Order order, MentoringUnit unit, List<Person> named) {
        List<String> mentees =
                OrderPeople.menteesOf(order, unit).stream().map(id -> surname(named, id)).toList();
        return unit.code()
                + ": "
                + surname(named, OrderPeople.mentorOf(order, unit))
                + " → "
                + String.join(", ", mentees);
    }

    private static String surname(List<Person> named, long id) {
        return named.stream()
                .filter(person -> person.id() == id)
                .map(person -> person.name().surnameFirst())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shortNames(List<Person> persons) {
        return persons.stream().map(person -> person.name().surnameFirst()).toList();
    }

    private static String and(Ui ui, List<String> words) {
        return ui.lang().equals("ru") ? Lists.and(words) : String.join(", ", words);
    }
}
