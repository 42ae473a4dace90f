package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A city of invented schools in the middle of or at the end of their year, added to the
 * municipality of a database. The same city each time: nothing is drawn by chance.
 *
 * @param firstSchool number of the first school; all other numbers begin at a thousand times it
 * @param startYear in which the school year starts
 */
public record DemonstrationCity(
        long firstSchool, int startYear, int schools, int pairs, int meetings) {

    private static final int PERSONS = 1_000;
    private static final int USUAL_PAIRS = 42;
    private static final int USUAL_MEETINGS = 40;

    /** The size that a city is promised to be served at. */
    public static DemonstrationCity whole(long firstSchool, int startYear) {
        return new DemonstrationCity(firstSchool, startYear, 120, 5_000, 200_000);
    }

    /** The day on which a city at its year's end is looked at. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, 6, 10);
    }

    /** The schools that have written a compendium, by number. */
    public List<Long> writing() {
        return IntStream.range(0, schools)
                .filter(place -> !isLate(place) && !isUnwritten(place))
                .mapToObj(place -> firstSchool + place)
                .toList();
    }

    /** Who of the first school can sign in at the demonstration LMS. */
    public List<Account> accounts() {
        return List.of(
                account(CitySchool.DIRECTOR, "director101", "директор школы города"),
                account(CitySchool.CURATOR, "curator101", "куратор школы города"),
                account(CitySchool.PSYCHOLOGIST, "psychologist101", "психолог школы города"));
    }

    private Account account(int number, String username, String role) {
        long person = base(0) + number;
        InventedPeople.Invented who = InventedPeople.of(person);
        return new Account(person, username, who.last(), who.first(), who.middle(), role);
    }

    /**
     * An account of the demonstration LMS.
     *
     * @param person its number at the LMS too
     */
    public record Account(
            long person, String username, String last, String first, String middle, String role) {}

    public long curatorOf(long school) {
        return school * PERSONS + CitySchool.CURATOR;
    }

    public long directorOf(long school) {
        return school * PERSONS + CitySchool.DIRECTOR;
    }

    /** One school of twelve has forgotten its compendium. */
    static boolean isUnwritten(int place) {
        return place % 12 == 5;
    }

    /** Every eighth school has begun its year late and is behind with everything. */
    static boolean isLate(int place) {
        return place % 8 == 7;
    }

    /**
     * @param setting {@code true} for the whole city, a number for so many of its schools, all else
     *     for none
     */
    public static Optional<DemonstrationCity> wanted(
            @Nullable String setting, long firstSchool, int startYear) {
        if (Boolean.parseBoolean(setting)) {
            return Optional.of(whole(firstSchool, startYear));
        }
        if (setting == null || !setting.matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        int schools = Integer.parseInt(setting);
        return Optional.of(
                new DemonstrationCity(
                        firstSchool,
                        startYear,
                        schools,
                        schools * USUAL_PAIRS,
                        schools * USUAL_PAIRS * USUAL_MEETINGS));
    }

    /** With the journals of a whole year, and nothing of its end. */
    public void fill(Connection connection) throws SQLException {
        fill(connection, false);
    }

    /**
     * On a day of June: papers signed, questionnaires answered, reports approved; of the compendia
     * all is written, none has been handed in.
     */
    public void fillToTheEnd(Connection connection) throws SQLException {
        fill(connection, true);
    }

    private void fill(Connection connection, boolean toTheEnd) throws SQLException {
        number(connection);
        boolean committing = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (CityTables tables = new CityTables(connection)) {
            for (int place = 0; place < schools; place++) {
                CitySchool school = new CitySchool(this, place);
                school.write(tables, toTheEnd);
                if (toTheEnd) {
                    new SchoolYearEnd(school).write(tables.end);
                    tables.flush();
                }
            }
        }
        if (toTheEnd) {
            new ClosedWork(this).write(connection);
        }
        connection.commit();
        connection.setAutoCommit(committing);
    }

    private void number(Connection connection) throws SQLException {
        long next = base(schools + 1);
        for (String table :
                List.of("person", "school_order", "mentoring_unit", "individual_plan", "consent")) {
            Table.numberFrom(connection, table, next);
        }
        Table.numberFrom(connection, "meeting_entry", next * PERSONS);
        Table.numberFrom(connection, "questionnaire_response", next * PERSONS);
    }

    /** The school's own range of numbers, for persons and for all that has a number. */
    long base(int place) {
        return (firstSchool + place) * PERSONS;
    }

    /** Pairs of one school; what does not divide goes to the first ones. */
    int pairsOf(int place) {
        return share(pairs, schools, place);
    }

    /** Meetings of one pair of a school, counted from 0. */
    int meetingsOf(int place, int pair) {
        return share(share(meetings, schools, place), pairsOf(place), pair);
    }

    private static int share(int all, int parts, int place) {
        return all / parts + (place < all % parts ? 1 : 0);
    }
}
