package org.nastavnik.bench.race;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The data of the works: schools and people that do not exist, the same in every run. */
public final class Facts {

    private static final String[] SURNAMES =
            Prose.words(
                    "Образцов Примеров Тестов Учебнов Показов Черновиков Пробнов Шаблонов Макетов"
                            + " Эскизов Азбукин Букварёв Глобусов Тетрадкин Чернилин Линейкин"
                            + " Пеналов Указкин Мелков Досков Партов Звонков Переменкин Каникулин"
                            + " Дневников Журналов Ранцев Циркулев Ластиков Карандашов Кисточкин"
                            + " Закладкин Обложкин Страницын Абзацев Запятов Точкин Скобкин"
                            + " Кавычкин Дробев Корнев Степенев Формулин");
    private static final String[] NAMES =
            Prose.words(
                    "Иван Олег Пётр Антон Семён Егор Лев Кирилл Фёдор Борис Денис Игорь Максим"
                            + " Никита Павел Роман Степан Тимофей Юрий Глеб Захар Матвей Николай");
    private static final String[] PATRONYMICS =
            Prose.words(
                    "Ильич Петрович Сергеевич Олегович Иванович Павлович Борисович Денисович"
                            + " Егорович Кириллович Львович Максимович Никитич Романович Семёнович"
                            + " Степанович Тимофеевич Юрьевич Фёдорович");
    private static final String[] POSTS = {
        "учитель математики",
        "учитель физики",
        "учитель начальных классов",
        "педагог-психолог",
        "учитель русского языка и литературы",
        "учитель истории",
        "учитель географии",
        "социальный педагог",
        "учитель-логопед",
        "заместитель директора"
    };
    private static final String[] FORMS = {"Учитель – учитель", "Руководитель – учитель"};

    private Facts() {}

    static Order order(int pairs) {
        return new Order(
                "Управление образования города Примерска",
                "Муниципальное бюджетное общеобразовательное учреждение «Примерская школа № 5»",
                "МБОУ «Школа № 5»",
                "634000, г. Примерск, улица Учебная, дом 1, school5@primersk.example",
                "117-к",
                "1 октября 2026 г.",
                "Примерск",
                "О закреплении наставнических пар на 2026/27 учебный год",
                "положения о наставничестве & приказа от 3 сентября 2026 г. № 92-о",
                "1 октября 2026 г.",
                "31 мая 2027 г.",
                "заместителю директора Учебновой А. С.",
                "15 октября 2026 г.",
                "Примеров И. П.",
                "3",
                list(pairs, Facts::pair));
    }

    private static Order.Pair pair(int i) {
        return new Order.Pair(
                "" + i, person(i), of(POSTS, 7 * i % 13), person(7 * i + 3), of(POSTS, 3 * i + 1));
    }

    static Journal journal(int meetings) {
        return new Journal(
                person(2), person(9), "МБОУ «Школа № 5»", list(meetings, Facts::meeting));
    }

    private static Journal.Meeting meeting(int i) {
        return new Journal.Meeting(
                "" + i,
                date(i),
                theme(i),
                prose(i, 3),
                prose(-i, 2),
                i % 3 == 0 ? "Замечаний нет" : prose(i + 7_000, 1));
    }

    static Registry registry(int persons) {
        return new Registry(
                "Реестр наставников города", "1 октября 2026 г.", list(persons, Facts::entry));
    }

    public static Registry.Person entry(int i) {
        return new Registry.Person(
                "" + i,
                person(i),
                of(POSTS, 7 * i % 13),
                "Школа № " + (1 + i * 31 % 120),
                of(FORMS, i),
                date(i),
                date(i + 240),
                (1 + i * 17 % 400) + "-к");
    }

    static Compendium compendium(int schools) {
        return new Compendium(
                "Сборник практик наставничества",
                "2026/27 учебный год",
                list(schools, Facts::school));
    }

    private static Compendium.School school(int i) {
        return new Compendium.School(
                "Школа № " + i + " города Примерска",
                "634000, г. Примерск, улица Учебная, дом " + i,
                prose(1_000 + i, 2),
                prose(2_000 + i, 3),
                prose(3_000 + i, 5),
                prose(4_000 + i, 3),
                Emblem.png(i),
                list(40, step -> step(i, step)));
    }

    private static Compendium.Step step(int school, int i) {
        int seed = 41 * school + i;
        return new Compendium.Step(
                "" + i, theme(seed), date(seed), person(seed), "протокол № " + seed % 100);
    }

    static <T> List<T> list(int size, IntFunction<T> item) {
        return IntStream.rangeClosed(1, size).mapToObj(item).toList();
    }

    private static String person(int i) {
        Random random = new Random(i);
        return of(SURNAMES, random) + " " + of(NAMES, random) + " " + of(PATRONYMICS, random);
    }

    private static String date(int i) {
        return "%02d.%02d.%d".formatted(1 + i % 28, 1 + i / 28 % 12, 2026 + i / 336 % 3);
    }

    private static String theme(int i) {
        return new Prose(9_000 + i).sentences(1);
    }

    private static String prose(int seed, int sentences) {
        return new Prose(seed).sentences(sentences);
    }

    private static String of(String[] words, Random random) {
        return of(words, random.nextInt(words.length));
    }

    private static String of(String[] words, int i) {
        return words[i % words.length];
    }
}
