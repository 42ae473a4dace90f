package org.nastavnik.demo.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** One pair of a school: its plan, its meetings. */
final class CityPair {

    private static final int ITEMS = 4;

    /** What a pair forms: two things a plan, twice each, by turns. */
    private static final List<String> OF_TEACHERS =
            List.of("Проектирование урока", "Управление вниманием класса");

    private static final List<String> OF_PUPILS =
            List.of("Планирование времени", "Публичное выступление");

    private static final String[][] TEACHERS_WORK = {
        {"Совместная разработка технологических карт", "Технологические карты трёх уроков"},
        {"Взаимное посещение уроков с разбором", "Листы наблюдения с выводами"},
        {"Подготовка открытого урока", "Открытый урок для методического объединения"},
        {"Разбор записи своего урока", "Памятка: что удержало внимание класса"}
    };

    private static final String[][] PUPILS_WORK = {
        {"Составление плана недели и его проверка", "План недели, который удалось выполнить"},
        {"Подготовка доклада для класса", "Доклад на классном часе"},
        {"Распределение времени на подготовку к экзаменам", "Календарь подготовки"},
        {"Выступление с проектом", "Защита проекта на школьной конференции"}
    };

    private static final int DAYS_OF_YEAR = 250;

    /** Meetings of a pair are numbered within this many. */
    private static final int MOST_MEETINGS = 1_000;

    private final CitySchool school;
    private final int pair;
    private final int meetings;
    private final long id;

    CityPair(CitySchool school, int pair, int meetings) {
        this.school = school;
        this.pair = pair;
        this.meetings = meetings;
        this.id = school.numberOf(pair);
    }

    void write(CityTables to) throws SQLException {
        unit(to);
        plan(to);
        for (int n = 0; n < meetings; n++) {
            meeting(to, n);
        }
    }

    private void unit(CityTables to) throws SQLException {
        boolean fixed = !school.isLate();
        LocalDate from = school.day(9, 15);
        Long order = fixed ? school.pairing() : null;
        to.units.row(
                id,
                0,
                school.id(),
                school.startYear(),
                "П-%03d".formatted(pair + 1),
                "PAIR",
                CitySchool.formOf(pair),
                CitySchool.isPupil(pair) ? "Учёба и проекты" : "Методическое сопровождение",
                goal(),
                from,
                school.day(5, 31),
                order,
                fixed ? "ACTIVE" : "PROPOSED");
        to.memberships.row(id, school.mentorOf(pair), "MENTOR", from, order);
        to.memberships.row(id, school.menteeOf(pair), "MENTEE", from, order);
        to.entries.row(school.pairing(), "units", pair, null, null, id);
    }

    /** One plan of five waits, of a late school each. */
    private void plan(CityTables to) throws SQLException {
        boolean approved = !school.isLate() && pair % 5 != 4;
        to.plans.row(
                id,
                0,
                school.id(),
                id,
                1,
                school.mentorOf(pair),
                goal(),
                approved ? "APPROVED" : "SUBMITTED",
                approved ? "110-н" : null,
                approved ? school.day(9, 25) : null,
                approved ? school.director() : null,
                false);
        for (int n = 0; n < ITEMS; n++) {
            item(to, n, approved && (pair + n) % 4 != 3);
        }
    }

    private String goal() {
        return CitySchool.isPupil(pair)
                ? "Планировать своё время и спокойно выступать перед классом"
                : "Уверенно вести урок и удерживать внимание класса";
    }

    static List<String> competences(int pair) {
        return CitySchool.isPupil(pair) ? OF_PUPILS : OF_TEACHERS;
    }

    private void item(CityTables to, int n, boolean done) throws SQLException {
        LocalDate until = school.day(10, 31).plusMonths(2L * n);
        String[] work = (CitySchool.isPupil(pair) ? PUPILS_WORK : TEACHERS_WORK)[n];
        to.items.row(
                id,
                0,
                competences(pair).get(n % 2),
                work[0],
                "до конца месяца",
                until,
                "IN_PERSON",
                work[1],
                done ? "DONE" : "PLANNED",
                done ? until.minusDays(3) : null,
                done ? "Выполнено полностью" : null);
    }

    private void meeting(CityTables to, int n) throws SQLException {
        LocalDate on = school.day(9, 16).plusDays((long) DAYS_OF_YEAR * n / Math.max(meetings, 1));
        boolean confirmed = n % 4 != 3;
        long number = id * MOST_MEETINGS + n;
        to.meetings.row(
                number,
                0,
                school.id(),
                id,
                school.startYear(),
                school.mentorOf(pair),
                on,
                45,
                n == 0 ? "ACQUAINTANCE" : "REGULAR",
                "IN_PERSON",
                "индивидуальная",
                "диалог/обсуждение",
                "Разбор урока " + (n + 1),
                "Посетили урок, обсудили приёмы на второй половине урока",
                "Опробован один приём",
                confirmed ? "CONFIRMED" : "RECORDED",
                on.atTime(12, 0),
                confirmed ? on.atTime(15, 0) : null,
                confirmed ? school.menteeOf(pair) : null);
        to.attendees.row(number, school.menteeOf(pair));
    }
}
