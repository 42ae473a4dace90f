package org.nastavnik.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.grammar.RussianDates;

/**
 * The acts from which a school's preambles are put together; a repealed one is never offered.
 *
 * @param all of the country, the region, the town and the school, in this order
 */
record Grounds(List<Ground> all) {

    /** The country's, each as written anew where somebody did that, and then the others. */
    static Grounds of(Collection<Ground> written) {
        Stream<Ground> country = CountryGrounds.all().stream().map(act -> latest(act, written));
        Stream<Ground> others =
                written.stream()
                        .filter(act -> !CountryGrounds.has(act))
                        .sorted(Comparator.comparing(Ground::level).thenComparing(Ground::date));
        return new Grounds(
                Stream.concat(country, others)
                        .sorted(Comparator.comparing(Ground::level))
                        .toList());
    }

    private static Ground latest(Ground act, Collection<Ground> written) {
        return written.stream().filter(act::isSameAct).findFirst().orElse(act);
    }

    List<Ground> on(LocalDate day, Ground.Regime regime) {
        return all.stream()
                .filter(g -> g.valid().contains(day) && g.regime().covers(regime))
                .toList();
    }

    /** Acts that the text names though they are not in force on that day. */
    List<Ground> namedOutOfForce(String text, LocalDate day) {
        return all.stream()
                .filter(act -> !act.valid().contains(day) && act.isNamedIn(text))
                .toList();
    }

    /**
     * «Во исполнение …, в целях …».
     *
     * @param yearly what the programme year says of acts of region and town, in the genitive, ""
     *     for nothing; an act that stands there is not named twice
     * @param appointment the order that appointed the mentors, where there is one
     */
    String preamble(
            LocalDate day, Ground.Regime regime, String yearly, Optional<OrderLine> appointment) {
        String purpose = OrderWords.text("preamble.purpose");
        return preamble(day, regime, yearly, purpose, appointment);
    }

    /** The same with a purpose of its own. */
    String preamble(
            LocalDate day,
            Ground.Regime regime,
            String yearly,
            String purpose,
            Optional<OrderLine> earlier) {
        String acts =
                Stream.concat(
                                on(day, regime).stream()
                                        .filter(act -> act.main() && !act.isNamedIn(yearly))
                                        .map(Ground::text),
                                Stream.of(yearly.strip()))
                        .filter(act -> !act.isEmpty())
                        .collect(Collectors.joining(", "));
        String text = acts.isEmpty() ? purpose : OrderWords.text("preamble.opening", acts, purpose);
        return earlier.map(order -> text + ", " + basedOn(order)).orElse(text);
    }

    private static String basedOn(OrderLine order) {
        return OrderWords.text(
                "preamble.appointment",
                RussianDates.dotted(order.date()),
                order.number(),
                order.title());
    }
}
