package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** The municipality's indicators for Excel: its sums, and beside them what schools have sent. */
@RequestScoped
class CityIndicatorSheets {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final int WIDE = 60;
    private static final int NARROW = 16;

    @Inject TransferPackages packages;
    @Inject Schools schools;

    String title(SchoolYear year) {
        return RUSSIAN.text("monitoring.city.file", year.dashed());
    }

    byte[] of(CityIndicatorPage page, SchoolYear year) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Nastavnik", "1.0")) {
            write(
                    workbook.newWorksheet(RUSSIAN.text("monitoring.city.sheet")),
                    head("name", "part", "whole", "value", "target", "status", "schools"),
                    page.lines().stream().map(CityIndicatorSheets::row).toList());
            write(
                    workbook.newWorksheet(RUSSIAN.text("monitoring.city.sheet.schools")),
                    head("name", "school", "receipt", "part", "whole", "value", "status"),
                    sent(year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> head(String... columns) {
        return List.of(columns).stream()
                .map(column -> RUSSIAN.text("monitoring.city.column." + column))
                .toList();
    }

    private static List<String> row(CityIndicatorPage.Line line) {
        return List.of(
                line.group().isEmpty() ? line.name() : line.name() + ": " + line.group(),
                line.part(),
                line.whole(),
                line.value(),
                line.target(),
                RUSSIAN.text("monitoring.indicator.status." + line.status()),
                String.valueOf(line.schools()));
    }

    /** As it stands in the frozen packages, nothing reckoned anew. */
    private List<List<String>> sent(SchoolYear year) {
        List<List<String>> rows = new ArrayList<>();
        packages.lastReceived(year).forEach((school, known) -> rows.addAll(rows(school, known)));
        return rows;
    }

    private List<List<String>> rows(long school, TransferPackage known) {
        String name = schools.requisitesToday(school).shortName();
        String receipt = String.valueOf(known.receiptNumber());
        try (var reader = Json.createReader(new StringReader(known.content()))) {
            return reader
                    .readObject()
                    .getJsonArray("indicators")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(
                            one ->
                                    List.of(
                                            one.getString("name"),
                                            name,
                                            receipt,
                                            cell(one.get("part")),
                                            cell(one.get("whole")),
                                            plain(one.get("value")),
                                            one.getString("mark")))
                    .toList();
        }
    }

    private static String cell(@Nullable JsonValue value) {
        if (!(value instanceof JsonObject cell)) {
            return "";
        }
        if (cell.getBoolean("few")) {
            return RUSSIAN.text("monitoring.city.few");
        }
        return cell.getBoolean("hidden")
                ? RUSSIAN.text("monitoring.transfer.hidden")
                : plain(cell.get("count"));
    }

    private static String plain(@Nullable JsonValue value) {
        return value == null || value == JsonValue.NULL ? "" : value.toString().replace('.', ',');
    }

    private static void write(Worksheet sheet, List<String> columns, List<List<String>> rows)
            throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, column == 0 ? WIDE : NARROW);
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
                sheet.style(row + 1, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        sheet.finish();
    }
}
