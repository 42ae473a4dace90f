package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tables that are written together, in the order in which they are named. */
abstract class TableSet implements AutoCloseable {

    private final List<Table> all = new ArrayList<>();
    private final Connection connection;

    TableSet(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param columns separated by commas
     */
    final Table table(String name, String columns) throws SQLException {
        Table opened = new Table(connection, name, columns);
        all.add(opened);
        return opened;
    }

    void flush() throws SQLException {
        for (Table table : all) {
            table.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (Table table : all) {
            table.close();
        }
    }
}
