package org.nastavnik.order;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.shared.Period;

/** The checked acts from which preambles are put together; a repealed one is never offered. */
final class Grounds {

    private static final List<Ground> ALL = read();

    private Grounds() {}

    static List<Ground> on(LocalDate day, Ground.Regime regime) {
        return ALL.stream()
                .filter(g -> g.valid().contains(day) && g.regime().covers(regime))
                .toList();
    }

    /** Acts that the text names though they are not in force on that day. */
    static List<Ground> repealed(String text, LocalDate day) {
        return ALL.stream()
                .filter(g -> !g.valid().contains(day) && text.contains(g.number()))
                .toList();
    }

    /**
     * «Во исполнение …, в целях …».
     *
     * @param appointment the order that appointed the mentors, where there is one
     */
    static String preamble(LocalDate day, Ground.Regime regime, Optional<OrderLine> appointment) {
        return preamble(day, regime, "", appointment);
    }

    /**
     * As {@link #preamble(LocalDate, Ground.Regime, Optional)}, with acts of region and town.
     *
     * @param regional in the genitive, "" for none
     */
    static String preamble(
            LocalDate day, Ground.Regime regime, String regional, Optional<OrderLine> appointment) {
        String acts =
                Stream.concat(
                                on(day, regime).stream().filter(Ground::main).map(Ground::text),
                                Stream.of(regional.strip()))
                        .filter(act -> !act.isEmpty())
                        .collect(Collectors.joining(", "));
        String purpose = OrderWords.text("preamble.purpose");
        String text = acts.isEmpty() ? purpose : OrderWords.text("preamble.opening", acts, purpose);
        return appointment.map(order -> text + ", " + basedOn(order)).orElse(text);
    }

    private static String basedOn(OrderLine order) {
        return OrderWords.text(
                "preamble.appointment",
                RussianDates.dotted(order.date()),
                order.number(),
                order.title());
    }

    private static List<Ground> read() {
        try (InputStream in = Grounds.class.getResourceAsStream("/reference/grounds.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader
                    .readObject()
                    .getJsonArray("grounds")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(Grounds::ground)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ground ground(JsonObject act) {
        String until = act.getString("to", "");
        return new Ground(
                act.getString("number"),
                new Period(
                        LocalDate.parse(act.getString("from")),
                        until.isEmpty() ? null : LocalDate.parse(until)),
                Ground.Regime.valueOf(act.getString("regime")),
                act.getBoolean("main"),
                act.getString("text"));
    }
}
