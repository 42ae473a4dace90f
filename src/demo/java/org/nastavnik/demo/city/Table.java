package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Rows of one table on their way into the database. */
final class Table implements AutoCloseable {

    private final PreparedStatement insert;
    private int waiting;

    /**
     * @param columns separated by commas
     */
    Table(Connection connection, String name, String columns) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        insert =
                connection.prepareStatement(
                        "INSERT INTO " + name + " (" + columns + ") VALUES (" + marks + ")");
    }

    /**
     * Numbers of its own begin after ours from the start: a database that has to move them with
     * every row that brings its number along is many times slower.
     */
    static void numberFrom(Connection connection, String name, long next) throws SQLException {
        try (Statement alter = connection.createStatement()) {
            alter.execute("ALTER TABLE " + name + " AUTO_INCREMENT = " + next);
        }
    }

    void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
