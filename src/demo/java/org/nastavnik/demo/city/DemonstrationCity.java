package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.SQLException;

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

    /** The size that a city is promised to be served at. */
    public static DemonstrationCity whole(long firstSchool, int startYear) {
        return new DemonstrationCity(firstSchool, startYear, 120, 5_000, 200_000);
    }

    /** Every eighth school has begun its year late and is behind with everything. */
    static boolean isLate(int place) {
        return place % 8 == 7;
    }

    public void fill(Connection connection) throws SQLException {
        boolean committing = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (CityTables tables = new CityTables(connection)) {
            for (int place = 0; place < schools; place++) {
                new CitySchool(this, place).write(tables);
            }
        }
        connection.commit();
        connection.setAutoCommit(committing);
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
