package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The indicators that ship with the program, in the order of the official lists. */
@ApplicationScoped
public class Indicators {

    private static final List<Indicator> ALL = read();

    public List<Indicator> all() {
        return ALL;
    }

    private static List<Indicator> read() {
        try (InputStream in = Indicators.class.getResourceAsStream("/reference/indicators.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader
                    .readObject()
                    .getJsonArray("indicators")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(Indicators::indicator)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(JsonObject known) {
        return new Indicator(
                known.getString("code"),
                known.getString("name"),
                known.getString("formula", null),
                known.getString("unit").equals("%"),
                known.containsKey("every") ? known.getJsonNumber("every").bigDecimalValue() : null,
                known.containsKey("targets")
                        ? published(known.getJsonObject("targets"))
                        : Map.of());
    }

    private static Map<Integer, BigDecimal> published(JsonObject targets) {
        Map<Integer, BigDecimal> byYear = new TreeMap<>();
        targets.keySet()
                .forEach(
                        year ->
                                byYear.put(
                                        Integer.valueOf(year),
                                        targets.getJsonNumber(year).bigDecimalValue()));
        return byYear;
    }
}
