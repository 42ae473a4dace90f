package org.nastavnik.demo.city;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One school of the city: who is there, the year, the orders; its pairs follow. */
final class CitySchool {

    static final int DIRECTOR = 1;
    static final int CURATOR = 2;
    static final int PSYCHOLOGIST = 3;
    static final int PRACTICES = 8;

    /** Numbers of persons in a school: mentors from here, mentees from {@link #MENTEES}. */
    static final int MENTORS = 100;

    static final int MENTEES = 300;

    /** A mentor has up to two mentees. */
    private static final int MENTEES_EACH = 2;

    private final DemonstrationCity city;
    private final int place;
    private final long base;

    CitySchool(DemonstrationCity city, int place) {
        this.city = city;
        this.place = place;
        this.base = city.base(place);
    }

    /**
     * @param toTheEnd a late school has no order for its pairs even in June, and no journals then
     */
    void write(CityTables to, boolean toTheEnd) throws SQLException {
        people(to);
        school(to);
        year(to);
        order(to, appointment(), "APPOINTMENT", "101-н", 11, "О назначении наставников");
        order(to, pairing(), "PAIRING", "102-н", 14, "О закреплении наставнических пар (групп)");
        bases(to);
        for (int pair = 0; pair < city.pairsOf(place); pair++) {
            int meetings = toTheEnd && isLate() ? 0 : city.meetingsOf(place, pair);
            new CityPair(this, pair, meetings).write(to);
        }
        practices(to);
        to.flush();
    }

    private void people(CityTables to) throws SQLException {
        for (int n = DIRECTOR; n <= PSYCHOLOGIST; n++) {
            person(to, n, null);
        }
        for (int n = 0; n < mentors(); n++) {
            person(to, MENTORS + n, null);
        }
        for (int n = 0; n < city.pairsOf(place); n++) {
            person(to, MENTEES + n, isPupil(n) ? day(6, 1).minusYears(13 + n % 4) : null);
        }
    }

    private void person(CityTables to, int n, @Nullable LocalDate born) throws SQLException {
        InventedPeople.Invented who = InventedPeople.of(base + n);
        to.persons.row(
                base + n,
                0,
                who.last(),
                who.first(),
                who.middle(),
                who.search(),
                who.gender(),
                born);
        to.names.row(base + n, LocalDate.of(2020, 9, 1), who.last(), who.first(), who.middle());
    }

    private void school(CityTables to) throws SQLException {
        long number = place + 101L;
        to.schools.row(id(), 0, "Примерск", "г. Примерск, ул. Учебная, д. " + number);
        to.requisites.row(
                id(),
                LocalDate.of(2020, 9, 1),
                "Муниципальное бюджетное общеобразовательное учреждение средняя общеобразовательная"
                        + " школа № "
                        + number
                        + " г. Примерска",
                "МБОУ СОШ № " + number + " г. Примерска",
                "директор",
                base + DIRECTOR);
        belongs(to, DIRECTOR, "LEADER", "директор", "DIRECTOR");
        belongs(to, CURATOR, "LEADER", "заместитель директора", "CURATOR");
        belongs(to, PSYCHOLOGIST, "PSYCHOLOGIST", "педагог-психолог", "PSYCHOLOGIST");
        for (int n = 0; n < mentors(); n++) {
            belongs(to, MENTORS + n, "TEACHER", "учитель математики", "MENTOR");
        }
        for (int n = 0; n < city.pairsOf(place); n++) {
            if (isPupil(n)) {
                pupil(to, MENTEES + n);
            } else {
                belongs(to, MENTEES + n, "TEACHER", "учитель начальных классов", "MENTEE");
            }
        }
    }

    private void belongs(CityTables to, int n, String kind, String post, String role)
            throws SQLException {
        LocalDate since = n < MENTEES ? day(9, 1).minusYears(12) : day(9, 1).minusYears(n % 3);
        to.affiliations.row(
                base + n, id(), kind, post, null, day(9, 1), kind.equals("TEACHER") ? since : null);
        to.roles.row(base + n, role, id(), day(9, 1));
    }

    private void pupil(CityTables to, int n) throws SQLException {
        to.affiliations.row(base + n, id(), "PUPIL", null, (6 + n % 4) + " «А»", day(9, 1), null);
        to.roles.row(base + n, "MENTEE", id(), day(9, 1));
    }

    private void year(CityTables to) throws SQLException {
        to.years.row(
                id(),
                0,
                id(),
                startYear(),
                day(9, 1),
                day(5, 31),
                true,
                true,
                day(10, 1),
                "",
                "ACTIVE",
                day(9, 1));
        to.forms.row(id(), "TEACHER_TEACHER");
        to.forms.row(id(), "TEACHER_PUPIL");
        to.contingents.row(id(), "PUPILS", 400 + 10 * place);
        to.contingents.row(id(), "PUPILS_10_19", 250 + 6 * place);
        to.contingents.row(id(), "PUPILS_15_19", 80 + 2 * place);
        to.contingents.row(id(), "PEDAGOGICAL_WORKERS", 60 + place % 30);
        to.contingents.row(id(), "YOUNG_TEACHERS", 30 + place % 9);
    }

    private void order(CityTables to, long order, String type, String number, int day, String title)
            throws SQLException {
        boolean draft = order == pairing() && isLate();
        to.orders.row(
                order,
                0,
                id(),
                type,
                startYear(),
                "н",
                draft ? null : number,
                draft ? null : startYear(),
                draft ? null : day(9, day),
                title,
                "В целях реализации программы наставничества",
                base + DIRECTOR,
                draft ? "DRAFT" : "REGISTERED");
    }

    private void bases(CityTables to) throws SQLException {
        for (int n = 0; n < mentors(); n++) {
            to.mentors.row(
                    0,
                    id(),
                    base + MENTORS + n,
                    startYear(),
                    "TEACHER_TEACHER,TEACHER_PUPIL",
                    "методика урока, работа с родителями",
                    8,
                    MENTEES_EACH,
                    appointment(),
                    "APPOINTED",
                    day(9, 5));
            to.entries.row(appointment(), "persons", n, null, base + MENTORS + n, null);
        }
        for (int n = 0; n < city.pairsOf(place); n++) {
            to.requests.row(
                    0,
                    id(),
                    base + MENTEES + n,
                    startYear(),
                    formOf(n),
                    "Трудно удерживать внимание класса на второй половине урока",
                    "IN_WORK",
                    day(9, 6));
        }
    }

    private void practices(CityTables to) throws SQLException {
        for (int n = 0; n < PRACTICES; n++) {
            InventedPractices.Told told = InventedPractices.of(n);
            to.practices.row(
                    base + n,
                    0,
                    id(),
                    startYear(),
                    told.title(),
                    formOf(n),
                    told.problem(),
                    told.goal(),
                    told.target(),
                    told.description(),
                    told.steps(),
                    "Два урока в неделю",
                    told.results(),
                    "Годится для любой школы города",
                    "READY");
            to.authors.row(base + n, authorOf(n));
        }
    }

    /** Who has written a practice. */
    long authorOf(int practice) {
        return base + MENTORS + practice % mentors();
    }

    boolean isLate() {
        return DemonstrationCity.isLate(place);
    }

    /** Of three mentees two are teachers. */
    static boolean isPupil(int pair) {
        return pair % 3 == 2;
    }

    static String formOf(int pair) {
        return isPupil(pair) ? "TEACHER_PUPIL" : "TEACHER_TEACHER";
    }

    long id() {
        return city.firstSchool() + place;
    }

    int startYear() {
        return city.startYear();
    }

    long mentorOf(int pair) {
        return base + MENTORS + pair / MENTEES_EACH;
    }

    long menteeOf(int pair) {
        return base + MENTEES + pair;
    }

    /** A number for what a pair has one of. */
    long numberOf(int pair) {
        return base + pair;
    }

    long director() {
        return base + DIRECTOR;
    }

    long curator() {
        return base + CURATOR;
    }

    long psychologist() {
        return base + PSYCHOLOGIST;
    }

    int place() {
        return place;
    }

    int pairs() {
        return city.pairsOf(place);
    }

    /** A number of the school's own range. */
    long number(int n) {
        return base + n;
    }

    long pairing() {
        return base + 2;
    }

    private long appointment() {
        return base + 1;
    }

    int mentors() {
        return (city.pairsOf(place) + MENTEES_EACH - 1) / MENTEES_EACH;
    }

    /** A day of the school year. */
    LocalDate day(int month, int day) {
        return LocalDate.of(month < 9 ? startYear() + 1 : startYear(), month, day);
    }
}
