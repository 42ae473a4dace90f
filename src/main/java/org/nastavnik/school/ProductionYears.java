package org.nastavnik.school;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The years whose acts ship with the program; any other year goes by the Labour Code alone. */
final class ProductionYears {

    private static final Map<Integer, ProductionYear> KNOWN =
            read().stream().collect(Collectors.toMap(ProductionYear::year, Function.identity()));

    private ProductionYears() {}

    static ProductionYear of(int year) {
        ProductionYear known = KNOWN.get(year);
        return known == null ? ProductionYear.withoutAct(year) : known;
    }

    private static List<ProductionYear> read() {
        try (InputStream in =
                        ProductionYears.class.getResourceAsStream(
                                "/reference/production-calendar.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject().getJsonArray("years").getValuesAs(JsonObject.class).stream()
                    .map(ProductionYears::year)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProductionYear year(JsonObject year) {
        return new ProductionYear(
                year.getInt("year"),
                year.getString("act"),
                year.getJsonArray("transfers").getValuesAs(JsonArray.class).stream()
                        .map(
                                pair ->
                                        new ProductionYear.Transfer(
                                                LocalDate.parse(pair.getString(0)),
                                                LocalDate.parse(pair.getString(1))))
                        .toList());
    }
}
