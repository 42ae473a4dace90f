package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Papers as different schools write them: the same rows under other headings, in another order, in
 * other spellings, with numbers, sections, empty and merged rows. What should be read is known.
 */
final class Variety {

    private static final String[] MONTHS = {
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря"
    };

    private static final String[][] PLAN = {
        {
            OfficialForms.PLAN.get(0),
            "Компетенции",
            "Формируемая компетенция",
            "Направление",
            "Задачи",
            "Проблема, затруднение",
            "НАИМЕНОВАНИЕ КОМПЕТЕНЦИЙ",
            "Навыки и умения"
        },
        {
            OfficialForms.PLAN.get(1),
            "Содержание",
            "Мероприятия",
            "Мероприятие (содержание)",
            "Вид деятельности",
            "Содержание работы",
            "Содер-\nжание деятель-\nности",
            "Что делаем: действия"
        },
        {
            "Сроки",
            "Срок",
            "Сроки исполнения",
            "Срок реализации",
            "Дата",
            "Дата проведения",
            "Период",
            "Когда",
            "Cроки"
        },
        {
            OfficialForms.PLAN.get(3),
            "Формат",
            "Формат (очно/дистанционно)",
            "Форма проведения",
            "Очно / дистанционно",
            "Форма работы",
            "Формат\nвстречи"
        },
        {
            "Результат",
            "Ожидаемый результат",
            "Планируемые результаты",
            "Итог",
            "Результат (продукт)",
            "Показатели результативности",
            "Peзультат"
        }
    };

    private static final String[][] JOURNAL = {
        {"Дата встречи", "Дата", "Дата проведения", "Число", "Дата\nзанятия", "Когда"},
        {
            OfficialForms.JOURNAL.get(1),
            "Формат",
            "Формат, форма встречи",
            "Форма встречи",
            "Вид и форма встречи",
            "Форма проведения (очно, дистанционно)"
        },
        {"Цель (тема встречи)", "Тема", "Тема встречи", "Цель", "Тема занятия", "Цель встречи"},
        {
            "Содержание",
            "Содержание встречи",
            "Краткое содержание",
            "Что сделано",
            "Ход встречи",
            "Описание",
            "Проделанная работа"
        },
        {"Результат", "Итог", "Выводы", "Результат встречи", "Достигнутый результат"},
        {"Подпись", "Подпись наставника", "Роспись", "Подписи"}
    };

    private final Random random;

    Variety(long seed) {
        random = new Random(seed);
    }

    /** A file and the rows that are in it, field by field. */
    record Case(byte[] file, List<List<String>> expected) {}

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    Case plan() {
        List<List<String>> expected = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(260));
            boolean remote = random.nextBoolean();
            String content = "Анализ урока " + i + one("", "; разбор", ", беседа", "\nи памятка");
            rows.add(
                    new ArrayList<>(
                            List.of(
                                    "Умение " + i,
                                    content,
                                    deadline(day),
                                    remote
                                            ? one(
                                                    "дистанционный",
                                                    "дистанционно",
                                                    "онлайн",
                                                    "Заочно")
                                            : one("очный", "очно", "Очная", "оч.", "офлайн"),
                                    "Карта урока " + i)));
            expected.add(
                    List.of(
                            "Умение " + i,
                            content,
                            day.toString(),
                            remote ? "REMOTE" : "IN_PERSON",
                            "Карта урока " + i));
        }
        return file(PLAN, rows, expected, one("Индивидуальный план", "План работы наставника", ""));
    }

    private String deadline(LocalDate day) {
        return one("", "до ", "к ", "не позднее ") + spelled(day);
    }

    private String spelled(LocalDate day) {
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        return switch (random.nextInt(8)) {
            case 0 -> "%d.%d.%d".formatted(d, m, y);
            case 1 -> "%02d.%02d.%02d г.".formatted(d, m, y % 100);
            case 2 -> "%d %s %d г.".formatted(d, MONTHS[m - 1], y);
            case 3 -> "%d %s".formatted(d, MONTHS[m - 1]);
            case 4 -> "%02d.%02d".formatted(d, m);
            case 5 -> "%02d/%02d/%d".formatted(d, m, y);
            case 6 -> "%d\u00a0%s\n%d года".formatted(d, MONTHS[m - 1].toUpperCase(), y);
            default -> "%02d.%02d.%d".formatted(d, m, y);
        };
    }

    Case journal() {
        List<List<String>> expected = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(260));
            boolean remote = random.nextBoolean();
            String format =
                    remote
                            ? one("дистанционно", "Онлайн", "дист., онлайн")
                            : one("очно", "Очно", "очная");
            String arranged =
                    format
                            + one("; ", ", ", "\n", " / ")
                            + one("индивидуальная", "Индивид.")
                            + one("; ", ", ", "\n")
                            + one(
                                    "диалог / обсуждение",
                                    "диалог/обсуждение",
                                    "беседа",
                                    "обсуждение");
            rows.add(
                    new ArrayList<>(
                            List.of(
                                    spelled(day),
                                    arranged,
                                    "Тема " + i,
                                    "Разобрали\nпункт " + i,
                                    "Итоги " + i + " записаны",
                                    one("", "Образцов", "____"))));
            expected.add(
                    List.of(
                            day.toString(),
                            remote ? "REMOTE" : "IN_PERSON",
                            "индивидуальная",
                            "диалог/обсуждение",
                            "Тема " + i,
                            "Разобрали\nпункт " + i,
                            "Итоги " + i + " записаны"));
        }
        return file(
                JOURNAL,
                rows,
                expected,
                one("Журнал наставника", "ЖУРНАЛ ВСТРЕЧ", "Дневник наставника"));
    }

    private Case file(
            String[][] headings,
            List<List<String>> rows,
            List<List<String>> expected,
            String title) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        boolean numbered = random.nextBoolean();
        StringBuilder table = new StringBuilder();
        if (random.nextInt(4) == 0) {
            table.append(
                    FilledDocx.row(
                            FilledDocx.wide(
                                    headings.length + (numbered ? 1 : 0),
                                    "2026/2027 учебный год")));
        }
        table.append(
                row(
                        numbered ? one("№", "№ п/п", "N") : null,
                        order.stream().map(i -> one(headings[i])).toList()));
        if (random.nextInt(4) == 0) {
            table.append(
                    row(
                            numbered ? "1" : null,
                            order.stream().map(i -> String.valueOf(i + 2)).toList()));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (random.nextInt(5) == 0) {
                table.append(
                        row(
                                numbered ? one("", String.valueOf(i)) : null,
                                order.stream().map(c -> one("", " ", "—")).toList()));
            }
            List<String> cells = rows.get(i);
            table.append(
                    row(
                            numbered ? (i + 1) + one("", ".") : null,
                            order.stream().map(cells::get).toList()));
        }
        FilledDocx file =
                FilledDocx.aFile()
                        .lines(
                                title,
                                one(
                                        "ФИО наставника. Образцов П.И.",
                                        "Наставник: Образцов Пётр Ильич",
                                        ""));
        return new Case(file.table(table.toString()).bytes(), expected);
    }

    private String row(@Nullable String number, List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        if (number != null) {
            all.add(0, number);
        }
        return FilledDocx.tr(all.stream().map(this::noisy).toArray(String[]::new));
    }

    private String noisy(String text) {
        return random.nextInt(6) == 0 ? " " + text + "\u00a0" : text;
    }
}
