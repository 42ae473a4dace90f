package org.nastavnik.roadmap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.SchoolYear;

/** The official form of a municipality's road map, its names filled in, its months moved. */
record CityOutline(
        SchoolYear year, InstitutionName authority, InstitutionName town, String centre) {

    private static final JsonObject FORM = read();

    record Row(CityRow.Terms terms, CityRow.@Nullable Figure figure) {}

    /**
     * @param formula how it is reckoned, as the form prints it
     */
    record Measure(String code, String name, String formula) {}

    static List<Measure> measures() {
        return FORM.getJsonArray("indicators").getValuesAs(JsonObject.class).stream()
                .map(
                        one ->
                                new Measure(
                                        one.getString("code"),
                                        one.getString("name"),
                                        one.getString("formula")))
                .toList();
    }

    List<Row> rows() {
        return FORM.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(this::row)
                .toList();
    }

    List<Abbreviation> abbreviations() {
        return FORM.getJsonArray("abbreviations").getValuesAs(JsonObject.class).stream()
                .map(
                        one ->
                                new Abbreviation(
                                        one.getString("brief"), filled(one.getString("whole"))))
                .toList();
    }

    private Row row(JsonObject row) {
        return new Row(
                new CityRow.Terms(
                        filled(row.getString("content")),
                        filled(row.getString("deadline")),
                        row.containsKey("month") ? lastDay(row.getInt("month")) : null,
                        words(row.getJsonArray("responsible"))),
                row.containsKey("figure") ? CityRow.Figure.valueOf(row.getString("figure")) : null);
    }

    private LocalDate lastDay(int month) {
        boolean second = month < year.firstDay().getMonthValue();
        return YearMonth.of(second ? year.startYear() + 1 : year.startYear(), month).atEndOfMonth();
    }

    private String filled(String words) {
        return words.replace("{authority.dat}", authority.in(Case.DAT).toString())
                .replace("{authority.gen}", authority.in(Case.GEN).toString())
                .replace("{authority}", authority.toString())
                .replace("{town.gen}", town.in(Case.GEN).toString())
                .replace("{centre}", centre)
                .replace("{second}", String.valueOf(year.startYear() + 1));
    }

    private static List<String> words(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static JsonObject read() {
        try (InputStream in =
                        CityOutline.class.getResourceAsStream(
                                "/reference/municipal-road-map.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
