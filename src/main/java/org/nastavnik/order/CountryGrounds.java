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
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;

/** The country's acts that come with the program. */
final class CountryGrounds {

    private static final List<Ground> ALL = read();

    private CountryGrounds() {}

    static List<Ground> all() {
        return ALL;
    }

    static boolean has(Ground act) {
        return ALL.stream().anyMatch(act::isSameAct);
    }

    static Optional<Ground> numbered(@Nullable String number) {
        return ALL.stream().filter(act -> act.number().equals(number)).findFirst();
    }

    private static List<Ground> read() {
        try (InputStream in = CountryGrounds.class.getResourceAsStream("/reference/grounds.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader
                    .readObject()
                    .getJsonArray("grounds")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(CountryGrounds::ground)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ground ground(JsonObject act) {
        String until = act.getString("to", "");
        return new Ground(
                Ground.Level.FEDERAL,
                act.getString("number"),
                LocalDate.parse(act.getString("date")),
                new Period(
                        LocalDate.parse(act.getString("from")),
                        until.isEmpty() ? null : LocalDate.parse(until)),
                Ground.Regime.valueOf(act.getString("regime")),
                act.getBoolean("main"),
                act.getString("text"));
    }
}
