package org.nastavnik.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A survey of a school in a questionnaire that ships, and who has answered it what. */
final class AnsweredSurvey {

    private static final Map<String, JsonObject> SHIPPED = shipped();

    private static final List<String> GOOD =
            List.of(
                    "Что есть к кому прийти с вопросом",
                    "Разбор уроков сразу после звонка",
                    "Встречи в удобное время",
                    "Общее дело, которое мы довели до конца");
    private static final List<String> POOR =
            List.of(
                    "Мало времени на встречи",
                    "Хотелось бы раньше узнавать о мероприятиях",
                    "Больше примеров готовых уроков");

    private static final List<String> CHANGED =
            List.of(
                    "Получается спокойнее и без подсказки",
                    "Успеваю больше, чем раньше",
                    "Пока без заметных изменений",
                    "Вижу, над чем работать дальше");
    private static final List<String> WANTED =
            List.of(
                    "Примеры готовых работ",
                    "Разобрать ещё один случай вместе",
                    "Больше времени на встречу");

    private final CitySchool school;
    private final JsonObject asked;
    private final long id;
    private final LocalDate day;

    /**
     * @param number of the survey in its school, below 100
     */
    AnsweredSurvey(CitySchool school, int number, String code, LocalDate day) {
        this.school = school;
        this.asked = Objects.requireNonNull(SHIPPED.get(code), code);
        this.id = school.number(number);
        this.day = day;
    }

    private static Map<String, JsonObject> shipped() {
        try (InputStream in =
                        AnsweredSurvey.class.getResourceAsStream("/reference/questionnaires.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader
                    .readObject()
                    .getJsonArray("questionnaires")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .collect(Collectors.toMap(q -> q.getString("code"), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AnsweredSurvey open(YearEndTables to) throws SQLException {
        to.surveys.row(
                id,
                0,
                school.id(),
                school.startYear(),
                asked.getString("code"),
                asked.getString("phase"),
                "*",
                asked.toString(),
                day,
                day.plusDays(14),
                day.plusDays(14),
                school.curator());
        return this;
    }

    void answer(YearEndTables to, long person, String side, boolean willing) throws SQLException {
        long response = response(to, person, side, willing ? "" : null);
        if (willing) {
            for (JsonObject question :
                    asked.getJsonArray("questions").getValuesAs(JsonObject.class)) {
                answer(to, response, question, (int) (person % 97));
            }
        }
    }

    /** A diagnostic, with a mark for each of the competences. */
    void diagnose(
            YearEndTables to,
            long person,
            String side,
            List<String> competences,
            List<Integer> marks)
            throws SQLException {
        long response = response(to, person, side, String.join("\n", competences));
        for (int n = 0; n < marks.size(); n++) {
            to.answers.row(response, "q1-" + (n + 1), String.valueOf(marks.get(n)));
        }
        int seed = (int) (person % 97);
        to.answers.row(response, "q2", CHANGED.get(seed % CHANGED.size()));
        to.answers.row(response, "q3", WANTED.get(seed % WANTED.size()));
    }

    /** Somebody who has not answered. */
    void miss(YearEndTables to, long person, String side) throws SQLException {
        response(to, person, side, null);
    }

    /**
     * @param competences that were asked about; null where nothing was handed in
     */
    private long response(YearEndTables to, long person, String side, @Nullable String competences)
            throws SQLException {
        boolean handedIn = competences != null;
        long response = id * 1_000 + person % 1_000;
        to.responses.row(
                response,
                0,
                school.id(),
                id,
                person,
                side,
                handedIn ? "HANDED_IN" : "ASKED",
                competences,
                handedIn ? day.plusDays(person % 7).atTime(9, 30) : null,
                handedIn ? "LMS" : null);
        return response;
    }

    private void answer(YearEndTables to, long response, JsonObject question, int seed)
            throws SQLException {
        int no = question.getInt("no");
        String words =
                switch (question.getString("type")) {
                    case "SCALE" -> String.valueOf(mark(seed + 3 * no));
                    case "SINGLE_CHOICE" -> choice(question, seed + no);
                    case "OPEN" -> (seed + no) % 3 == 0 ? open(question, seed + no) : "";
                    default -> "";
                };
        if (!words.isEmpty()) {
            to.answers.row(response, "q" + no, words);
        }
    }

    /** Before the work people expect less than they get. */
    private int mark(int seed) {
        return asked.getString("phase").equals("ENTRY") ? 5 + seed % 4 : 6 + seed % 5;
    }

    /** Of eleven answers ten are the first of the list. */
    private static String choice(JsonObject question, int seed) {
        var options = question.getJsonArray("options");
        return options.getString(seed % 11 == 0 ? 1 : 0);
    }

    private static String open(JsonObject question, int seed) {
        if (question.containsKey("showIf")) {
            return "";
        }
        boolean weak = List.of("W", "T").contains(question.getString("swot", ""));
        List<String> said = weak ? POOR : GOOD;
        return said.get(seed % said.size());
    }
}
