package org.nastavnik.demo.city;

import java.sql.SQLException;
import java.time.LocalDate;

/** What a school has by June beside its pairs: consents, answers, measurements, reports, texts. */
final class SchoolYearEnd {

    private static final int PARENTS = 600;

    private final CitySchool school;

    SchoolYearEnd(CitySchool school) {
        this.school = school;
    }

    void write(YearEndTables to) throws SQLException {
        if (school.isLate()) {
            return;
        }
        launch(to);
        consents(to);
        roadMap(to);
        surveys(to);
        measurements(to);
        new CityDiagnostics(school).write(to);
        reports(to);
        indicators(to);
        events(to);
        if (!DemonstrationCity.isUnwritten(school.place())) {
            compendium(to);
        }
    }

    private void launch(YearEndTables to) throws SQLException {
        to.orders.row(
                school.number(3),
                0,
                school.id(),
                "LAUNCH",
                school.startYear(),
                "н",
                "98-н",
                school.startYear(),
                school.day(9, 2),
                "О продолжении реализации целевой модели наставничества",
                "В целях реализации программы наставничества",
                school.director(),
                "REGISTERED");
    }

    private void consents(YearEndTables to) throws SQLException {
        for (int n = 0; n < school.pairs(); n++) {
            if (CitySchool.isPupil(n)) {
                parent(to, n);
                long consent = school.number(n);
                consent(to, consent, school.menteeOf(n), "PROCESSING", school.number(PARENTS + n));
                to.signers.row(consent, school.number(PARENTS + n), basis(n));
            }
        }
        for (int n = 0; n < Math.min(CitySchool.PRACTICES, school.mentors()); n++) {
            long consent = school.number(500 + n);
            consent(to, consent, school.authorOf(n), "TRANSFER_TO_CENTRE", null);
            to.signers.row(consent, school.authorOf(n), null);
        }
    }

    private String basis(int n) {
        boolean mother = InventedPeople.of(school.number(PARENTS + n)).gender().equals("F");
        return mother ? "MOTHER" : "FATHER";
    }

    private void parent(YearEndTables to, int n) throws SQLException {
        long number = school.number(PARENTS + n);
        InventedPeople.Invented who = InventedPeople.of(number);
        to.persons.row(
                number, 0, who.last(), who.first(), who.middle(), who.search(), who.gender());
        to.names.row(number, LocalDate.of(2020, 9, 1), who.last(), who.first(), who.middle());
        to.representatives.row(0, school.id(), school.menteeOf(n), number, basis(n));
    }

    private void consent(YearEndTables to, long id, long person, String kind, Long parent)
            throws SQLException {
        to.consents.row(
                id,
                0,
                school.id(),
                person,
                kind,
                "SIGNED",
                "организация участия в программе наставничества",
                "фамилия, имя, отчество (при наличии)\nсведения об участии в программе",
                "сбор, запись, хранение, использование, удаление",
                school.day(8, 31),
                parent,
                school.day(9, 3),
                school.day(9, 8),
                "папка 04-12");
    }

    private void roadMap(YearEndTables to) throws SQLException {
        to.roadMaps.row(
                school.id(),
                0,
                school.id(),
                school.startYear(),
                "STAGES",
                "AGREED",
                0,
                school.day(9, 20),
                school.director());
        row(to, 1, "Подготовка условий", "Приказ о программе наставничества", 9, 10);
        row(to, 2, "Формирование базы наставляемых", "Сбор запросов наставляемых", 10, 1);
        row(to, 3, "Формирование базы наставников", "Беседы с наставниками", 10, 10);
        row(to, 4, "Отбор и обучение наставников", "Школа наставника", 10, 25);
        row(to, 5, "Формирование пар", "Приказ о закреплении пар", 11, 10);
        row(to, 6, "Организация работы", "Проверка журналов наставников", 4, 20);
        row(to, 7, "Завершение наставничества", "Итоговое мероприятие", 5, 20);
        row(to, 8, "Завершение наставничества", "Итоговый сборник", 5, 31);
    }

    /** The last row of two schools in three is done, of the third it is late. */
    private void row(
            YearEndTables to, int place, String section, String what, int month, int dayOfMonth)
            throws SQLException {
        boolean done = place < 8 || school.place() % 3 != 0;
        LocalDate until = school.day(month, dayOfMonth);
        to.roadRows.row(
                school.id(),
                0,
                place,
                section,
                what,
                "до " + until.getDayOfMonth() + "." + "%02d".formatted(month),
                until,
                "куратор",
                done ? "DONE" : "IN_PROGRESS",
                done ? until.minusDays(school.place() % 4) : null,
                done ? "Есть в папке программы" : null);
    }

    private void surveys(YearEndTables to) throws SQLException {
        both(to, 1, "TT_MENTEE_ENTRY", school.day(9, 20), false, false);
        both(to, 2, "TT_MENTEE_EXIT", school.day(5, 5), false, false);
        both(to, 3, "PP_MENTEE_ENTRY", school.day(9, 20), false, true);
        both(to, 4, "PP_MENTEE_EXIT", school.day(5, 5), false, true);
        both(to, 5, "TT_MENTOR_EXIT", school.day(5, 5), true, false);
        both(to, 7, "TT_MENTOR_ENTRY", school.day(9, 20), true, false);
        new AnsweredSurvey(school, 6, "CURATOR", school.day(5, 10))
                .open(to)
                .answer(to, school.curator(), "CURATOR", true);
    }

    /** One of nine does not answer. */
    private void both(
            YearEndTables to,
            int number,
            String code,
            LocalDate day,
            boolean mentors,
            boolean pupils)
            throws SQLException {
        AnsweredSurvey survey = new AnsweredSurvey(school, number, code, day).open(to);
        if (mentors) {
            for (int n = 0; n < school.mentors(); n++) {
                survey.answer(to, school.number(CitySchool.MENTORS + n), "MENTOR", n % 9 != 8);
            }
            return;
        }
        for (int n = 0; n < school.pairs(); n++) {
            if (CitySchool.isPupil(n) == pupils) {
                survey.answer(to, school.menteeOf(n), "MENTEE", n % 9 != 8);
            }
        }
    }

    private void measurements(YearEndTables to) throws SQLException {
        for (int n = 0; n < school.pairs(); n++) {
            if (CitySchool.isPupil(n)) {
                measured(to, n, "ENGAGEMENT", 5, 2, false);
                measured(to, n, "SCHOOL_WISH", 6, 1, false);
                measured(to, n, "ANXIETY", 6, -2, true);
            } else {
                measured(to, n, "JOB_SATISFACTION", 6, 1, false);
                measured(to, n, "CLIMATE", 6, 2, false);
                measured(to, n, "BURNOUT", 5, -1, true);
            }
        }
    }

    /** Some move further than others, some not at all. */
    private void measured(
            YearEndTables to, int n, String what, int entry, int change, boolean restricted)
            throws SQLException {
        int before = entry + (n + school.place()) % 3 - 1;
        int after = before + change * ((n + school.place()) % 4) / 2;
        mark(to, n, what, "ENTRY", before, restricted, school.day(9, 22));
        mark(to, n, what, "EXIT", after, restricted, school.day(5, 12));
    }

    private void mark(
            YearEndTables to,
            int n,
            String what,
            String moment,
            int mark,
            boolean restricted,
            LocalDate day)
            throws SQLException {
        long person = school.menteeOf(n);
        to.measurements.row(
                0,
                school.id(),
                school.startYear(),
                person,
                what,
                "",
                moment,
                mark,
                restricted ? "PSYCHOLOGIST" : "MENTEE",
                restricted,
                day,
                restricted ? school.psychologist() : person);
    }

    private void reports(YearEndTables to) throws SQLException {
        report(
                to,
                1,
                "PROCESS",
                "Участники довольны встречами и видят от них пользу.\nПлан встреч выполняется.",
                "Объявлять о мероприятиях за две недели.");
        report(
                to,
                2,
                "IMPACT",
                "Вовлечённость и желание посещать школу выросли.",
                "Сохранить пары, которые хотят продолжить.");
        factor(to, 0, "STRENGTH", "Опытные наставники в каждом методическом объединении");
        factor(to, 1, "WEAKNESS", "Мало времени на встречи в конце четверти");
        factor(to, 2, "OPPORTUNITY", "Педагогический класс и вуз рядом");
        factor(to, 3, "THREAT", "Молодые учителя уходят в первые три года");
    }

    private void report(
            YearEndTables to, int number, String stage, String conclusions, String proposals)
            throws SQLException {
        to.cycles.row(
                school.number(number),
                0,
                school.id(),
                school.startYear(),
                stage,
                "APPROVED",
                1,
                conclusions,
                proposals,
                school.curator(),
                school.director(),
                school.day(5, 25));
    }

    private void factor(YearEndTables to, int place, String field, String words)
            throws SQLException {
        to.factors.row(school.number(1), place, field, words, null);
    }

    private void indicators(YearEndTables to) throws SQLException {
        to.sheets.row(school.id(), 0, school.id(), school.startYear(), false);
        to.entries.row(school.id(), "RUBRICS_COUNT", 2 + school.place() % 3);
        to.entries.row(school.id(), "TRAINING_EXPERTS", school.place() % 5);
        to.entries.row(school.id(), "PEDCOUNCIL_ATTENDANCE", 46 + school.place() % 28);
        to.entries.row(school.id(), "CLASS_HOUR_ATTENDANCE", 380 + 9 * school.place());
        to.entries.row(school.id(), "FINAL_EVENT_ATTENDANCE", school.pairs());
    }

    private void events(YearEndTables to) throws SQLException {
        event(to, "INFO_MEETING", "Что такое наставничество", school.day(9, 8), 42);
        event(to, "NETWORKING", "Нетворкинг «Найди своего наставника»", school.day(9, 15), 24);
        event(to, "PARENT_MEETING", "Общешкольное родительское собрание", school.day(10, 20), 96);
        event(to, "FINAL_EVENT", "Итоговый праздник наставничества", school.day(5, 20), 80);
        long number = school.id();
        to.partners.row(
                0,
                number,
                "Общество с ограниченной ответственностью «Примерный завод № " + number + "»",
                "ООО «Примерный завод № " + number + "»",
                "г. Примерск, ул. Заводская, д. " + number,
                "генеральный директор",
                "Образцов",
                "Олег",
                "Гаврилович",
                "M",
                "познакомить обучающихся с профессиями",
                school.place() % 2 == 0,
                "12",
                school.day(9, 10),
                school.day(8, 31));
        to.publications.row(
                0,
                number,
                school.startYear(),
                "Итоги года наставничества",
                "https://school" + number + ".example/mentoring",
                school.day(5, 22),
                "сайт школы",
                "Наставничество",
                false);
    }

    private void event(YearEndTables to, String kind, String title, LocalDate day, int came)
            throws SQLException {
        to.events.row(
                0,
                school.id(),
                school.startYear(),
                kind,
                title,
                day,
                "Актовый зал",
                came + school.place() % 9,
                came + 10,
                "Собрались участники программы и гости.");
    }

    private void compendium(YearEndTables to) throws SQLException {
        to.compendia.row(
                school.id(),
                0,
                school.id(),
                school.startYear(),
                "Сборник подводит итоги года, в котором школа работала по целевой модели"
                        + " наставничества.",
                "Пары выполнили планы, молодые учителя остались в школе.\nВ новом году школа"
                        + " расширит работу с обучающимися.",
                "https://school" + school.id() + ".example/mentoring",
                0,
                "DRAFT");
        to.items.row(
                school.id(),
                "Итоговый праздник наставничества",
                school.day(5, 20),
                "Актовый зал",
                80 + school.place() % 9,
                "Пары показали, чему научились за год; лучшие наставники получили грамоты.");
    }
}
