package org.nastavnik.contest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Regulations of contests that ship with the program, to start from. */
final class ShippedRegulations {

    private static final JsonObject ALL = read();

    private ShippedRegulations() {}

    private static JsonObject read() {
        try (InputStream in =
                        ShippedRegulations.class.getResourceAsStream(
                                "/reference/contest-regulations.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes() {
        return List.copyOf(ALL.keySet());
    }

    /** What the form of a new contest shows. */
    static void fill(ContestForm form, String code, int year) {
        JsonObject known = known(code);
        form.template = code;
        form.title = known.getString("title");
        form.organiser = known.getString("organiser", form.organiser);
        form.contestYear = String.valueOf(year);
        form.nominations = String.join("\n", texts(known, "nominations"));
        form.requirements = String.join("\n", texts(known, "requirements"));
        form.zone = known.getString("zone");
        form.opensOn = day(known, "opens", year).toString();
        form.deadlineDay = day(known, "deadline", year).toString();
    }

    static Regulation regulation(String code, int year) {
        JsonObject known = known(code);
        return new Regulation(
                texts(known, "categories"),
                known.getString("submission").replace("{year}", String.valueOf(year)),
                known.getBoolean("ownSite"),
                known.getBoolean("nominated"),
                2,
                new Regulation.FileRules(
                        Regulation.FileRules.usual().types(), 10, 30, texts(known, "files")),
                stages(known, year),
                criteria(known));
    }

    private static JsonObject known(String code) {
        JsonObject known = ALL.getJsonObject(code);
        if (known == null) {
            throw new RegulationNotFound(code);
        }
        return known;
    }

    private static List<ContestStage> stages(JsonObject known, int year) {
        List<JsonObject> all = known.getJsonArray("stages").getValuesAs(JsonObject.class);
        return IntStream.range(0, all.size())
                .mapToObj(i -> stage(i + 1, all.get(i), year))
                .toList();
    }

    private static ContestStage stage(int no, JsonObject stage, int year) {
        return new ContestStage(
                no,
                stage.getString("title"),
                StageKind.valueOf(stage.getString("kind")),
                new ContestStage.Days(day(stage, "from", year), day(stage, "to", year)),
                stage.getString("trial", null));
    }

    private static List<ContestCriterion> criteria(JsonObject known) {
        List<JsonObject> all = known.getJsonArray("criteria").getValuesAs(JsonObject.class);
        return IntStream.range(0, all.size())
                .mapToObj(
                        i ->
                                new ContestCriterion(
                                        i + 1,
                                        StageKind.valueOf(all.get(i).getString("kind")),
                                        all.get(i).getString("text"),
                                        all.get(i).getInt("most")))
                .toList();
    }

    private static LocalDate day(JsonObject known, String name, int year) {
        return MonthDay.parse("--" + known.getString(name)).atYear(year);
    }

    private static List<String> texts(JsonObject known, String name) {
        return known.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
