package org.nastavnik.demo.city;

import java.sql.SQLException;
import java.time.LocalDate;

/** One pair of a school: its plan, its meetings. */
final class CityPair {

    private static final int ITEMS = 4;
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
                "Методическое сопровождение",
                "Уверенно вести урок и работать с родителями класса",
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
                "Уверенно вести урок и работать с родителями класса",
                approved ? "APPROVED" : "SUBMITTED",
                approved ? "110-н" : null,
                approved ? school.day(9, 25) : null,
                approved ? school.director() : null,
                false);
        for (int n = 0; n < ITEMS; n++) {
            item(to, n, approved && (pair + n) % 4 != 3);
        }
    }

    private void item(CityTables to, int n, boolean done) throws SQLException {
        LocalDate until = school.day(10, 31).plusMonths(2L * n);
        to.items.row(
                id,
                0,
                "Проектирование урока",
                "Совместная разработка технологических карт",
                "до конца месяца",
                until,
                "IN_PERSON",
                "Технологические карты",
                done ? "DONE" : "PLANNED",
                done ? until.minusDays(3) : null,
                done ? "Карты готовы" : null);
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
