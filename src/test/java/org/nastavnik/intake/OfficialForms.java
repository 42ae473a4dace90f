package org.nastavnik.intake;

import java.util.List;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.WordContent;
import org.nastavnik.shared.SchoolYear;

/** The forms of the municipality's example, heading by heading, filled with invented people. */
final class OfficialForms {

    static final SchoolYear YEAR = new SchoolYear(2026);

    static final List<String> PLAN =
            List.of(
                    "Наименование компетенций, которые необходимо сформировать, развить",
                    "Содержание деятельности",
                    "Сроки",
                    "Формат (очный/ дистанционный)",
                    "Результат");

    static final List<String> JOURNAL =
            List.of(
                    "Дата встречи",
                    "Формат (очно/дистанционно) Форма встречи (индивидуальная/ групповая;"
                            + " диалог/обсуждение, экскурсия; публичная лекция / практическая"
                            + " работа)",
                    "Цель (тема встречи)",
                    "Содержание",
                    "Результат",
                    "Подпись");

    private static final List<String> ANNEX =
            List.of(
                    "Настав- ническая пара / группа",
                    "Наименование документов, разработанных и действующих в образовательной"
                            + " организации",
                    "Примерные форматы работы (список не является исчер- пывающим и может быть"
                            + " расширен, исходя из опыта работы образовательной организации и ее"
                            + " возможностей)");

    private static final List<String> ROAD_MAP =
            List.of(
                    "Содержание",
                    "Сроки",
                    "Ожидаемый результат (вид документа)",
                    "Показатели эффективности",
                    "Ответственный");

    static final List<List<String>> PLAN_ROWS =
            List.of(
                    List.of(
                            "Проектирование урока",
                            "Разработка технологической карты урока",
                            "октябрь – ноябрь 2026 г.",
                            "очный",
                            "Карты пяти уроков"),
                    List.of(
                            "Оценивание",
                            "Разбор критериев; проверочная работа",
                            "до 25.12.2026",
                            "дистанционный",
                            "Банк заданий"),
                    List.of(
                            "Работа с родителями",
                            "Подготовка родительского собрания",
                            "февраль",
                            "очный",
                            "Сценарий собрания"));

    static final List<List<String>> JOURNAL_ROWS =
            List.of(
                    List.of(
                            "05.10.2026",
                            "Очно; индивидуальная; диалог/обсуждение",
                            "Встреча-знакомство",
                            "Обсудили ожидания",
                            "Определены задачи",
                            ""),
                    List.of(
                            "12 октября 2026 г.",
                            "Дистанционно, индивидуальная, практическая работа",
                            "Карта урока",
                            "Составили карту урока",
                            "Карта готова",
                            "Образцов"));

    private OfficialForms() {}

    static FilledDocx aPlan() {
        return planHead(FilledDocx.aFile(), "Образцов Пётр Ильич", "Учебная Майя Олеговна")
                .table(PLAN, PLAN_ROWS);
    }

    static FilledDocx planHead(FilledDocx file, String mentor, String mentees) {
        return file.lines(
                "Приложения к программе наставничества № 1",
                "Форма индивидуального плана (комплекса мероприятий) в рамках организации работы"
                        + " наставнической пары/группы",
                "Муниципальное бюджетное общеобразовательное учреждение",
                "«Ершовская средняя общеобразовательная школа»",
                "Утверждаю",
                "Директор школы",
                "Черновик Т.А.",
                "Приказ № 100-к от 22.09.2026 г.",
                "Индивидуальный план (комплекс мероприятий) в рамках организации работы"
                        + " наставнической пары/группы",
                "Образовательная организация. МБОУ «Ершовская СОШ»",
                "Форма наставничества. «Учитель – учитель»",
                "ФИО наставника. " + mentor,
                "ФИО наставляемых. " + mentees,
                "Цель реализации целевой модели наставничества в данной наставнической паре/группе."
                        + " Освоить современный урок");
    }

    static FilledDocx aJournal() {
        return journalHead(FilledDocx.aFile(), "Образцов Пётр Ильич", "Учебная Майя Олеговна")
                .table(JOURNAL, JOURNAL_ROWS);
    }

    static FilledDocx journalHead(FilledDocx file, String mentor, String mentees) {
        return file.lines(
                "№ 2",
                "Журнал наставника (примерная форма)",
                "Ф. И. О. наставника. " + mentor,
                "Ф. И. О. наставляемого. " + mentees,
                "Форма наставничества. «Учитель – учитель»",
                "Направление. Сопровождение молодых педагогов");
    }

    /** The whole of the example: plan, annex, journal, road map with its repeated headings. */
    static FilledDocx all() {
        FilledDocx file = aPlan();
        file.lines(
                "Комплекс мероприятий в рамках организации работы наставнической пары/группы"
                        + " необходимо планировать и реализовывать с учетом следующих документов"
                        + " образовательной организации и примерных форматов работы.");
        file.table(ANNEX, List.of(List.of("«Учитель – учитель»", "Годовой план.", "Курсы.")));
        file.table(ANNEX, List.of(List.of("«Студент – ученик»", "Программы.", "Экскурсии.")));
        journalHead(file, "Образцов Пётр Ильич", "Учебная Майя Олеговна")
                .table(JOURNAL, JOURNAL_ROWS);
        file.lines(
                "Примерный план мероприятий (дорожная карта)",
                "в наставнической группе на 2026/27 учебный год",
                "Основные задачи:");
        for (int page = 0; page < 2; page++) {
            file.table(
                    ROAD_MAP,
                    List.of(
                            List.of(
                                    "Формирование базы",
                                    "До 15.10.2026",
                                    "База",
                                    "10 %",
                                    "Куратор"),
                            List.of("Нетворкинг", "До 30.10.2026", "Встреча", "", "Куратор")));
        }
        return file;
    }

    static ReadPapers read(byte[] file) {
        try {
            return ReadPapers.of(WordContent.read(file), YEAR);
        } catch (GuestRejected e) {
            throw new AssertionError(e);
        }
    }

    static ReadPaper only(FilledDocx file) {
        ReadPapers read = read(file.bytes());
        if (read.papers().size() != 1) {
            throw new AssertionError(read.papers().size() + " papers; others " + read.others());
        }
        return read.papers().get(0);
    }
}
