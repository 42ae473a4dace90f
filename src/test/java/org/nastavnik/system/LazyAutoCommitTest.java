package org.nastavnik.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LazyAutoCommitTest {

    private static final String URL = "jdbc:h2:mem:lazy;DB_CLOSE_DELAY=-1";

    private final List<String> trips = new ArrayList<>();
    private Connection lazy;

    @BeforeEach
    void open() throws SQLException {
        Connection server = DriverManager.getConnection(URL);
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE TABLE row_of_a_test (id INT)");
        }
        lazy = LazyAutoCommit.over(noted(server));
        trips.clear();
    }

    @AfterEach
    void close() throws SQLException {
        lazy.close();
        try (Connection other = DriverManager.getConnection(URL);
                Statement statement = other.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
        }
    }

    private Connection noted(Connection server) {
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) -> {
                            trips.add(method.getName());
                            try {
                                return method.invoke(server, args);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
    }

    private void insert() throws SQLException {
        try (Statement statement = lazy.createStatement()) {
            statement.execute("INSERT INTO row_of_a_test VALUES (1)");
        }
    }

    private static int rowsThatOthersSee() throws SQLException {
        try (Connection other = DriverManager.getConnection(URL);
                Statement statement = other.createStatement();
                ResultSet counted = statement.executeQuery("SELECT COUNT(*) FROM row_of_a_test")) {
            counted.next();
            return counted.getInt(1);
        }
    }

    private void transaction() throws SQLException {
        lazy.setAutoCommit(false);
        insert();
        lazy.commit();
        lazy.setAutoCommit(true);
    }

    @Test
    void switchesOnceForManyTransactions() throws SQLException {
        transaction();
        transaction();
        transaction();

        assertThat(trips).filteredOn("setAutoCommit"::equals).hasSize(1);
        assertThat(rowsThatOthersSee()).isEqualTo(3);
    }

    @Test
    void keepsATransactionToItselfUntilItsEnd() throws SQLException {
        lazy.setAutoCommit(false);
        insert();
        assertThat(rowsThatOthersSee()).isZero();

        lazy.rollback();
        lazy.setAutoCommit(true);

        assertThat(rowsThatOthersSee()).isZero();
    }

    @Test
    void commitsByItselfAgainAfterATransaction() throws SQLException {
        transaction();

        insert();

        assertThat(lazy.getAutoCommit()).isTrue();
        assertThat(rowsThatOthersSee()).isEqualTo(2);
    }

    @Test
    void commitsAtOnceWhenItIsSwitchedOnInsideATransaction() throws SQLException {
        lazy.setAutoCommit(false);
        insert();

        lazy.setAutoCommit(true);

        assertThat(rowsThatOthersSee()).isEqualTo(1);
    }

    @Test
    void makesNoTripForATransactionInWhichNothingWasAsked() throws SQLException {
        lazy.setAutoCommit(false);
        lazy.commit();
        lazy.setAutoCommit(true);

        assertThat(trips).isEmpty();
    }

    @Test
    void hasNothingToCommitAfterStatementsThatCommittedThemselves() throws SQLException {
        insert();
        lazy.setAutoCommit(false);
        lazy.commit();

        assertThat(trips).doesNotContain("commit", "setAutoCommit");
    }

    @Test
    void throwsWhatTheServerThrows() {
        assertThatThrownBy(
                        () -> {
                            try (Statement statement = lazy.createStatement()) {
                                statement.execute("NO SQL");
                            }
                        })
                .isInstanceOf(SQLException.class);
    }
}
