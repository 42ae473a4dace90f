package org.nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.PersonReference;
import org.nastavnik.shared.RuleBroken;

/** Person 1 goes into person 2; seats are of a room and a day, one a person. */
class MergedColumnsTest {

    private static final PersonReference SEAT =
            PersonReference.keepsOne("seat", "personId", "roomId", "dayNo");

    private final MergedColumns columns = new MergedColumns();
    private Connection database;

    @BeforeEach
    void tables() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:;MODE=MySQL");
        columns.entities = new JdbcEntities(database).manager();
        run(
                "create table seat (id bigint primary key, roomId bigint, dayNo int, personId bigint,"
                        + " takenOn varchar(10), unique (roomId, dayNo, personId))");
        run("create table seat_note (seatId bigint references seat (id), words varchar(20))");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        database.createStatement().execute(sql);
    }

    private void seat(int id, int room, int person, String takenOn) throws SQLException {
        String taken = takenOn == null ? "null" : "'" + takenOn + "'";
        run("insert into seat values (%d, %d, 5, %d, %s)".formatted(id, room, person, taken));
    }

    private List<String> seats() throws SQLException {
        List<String> seats = new ArrayList<>();
        ResultSet rows = database.createStatement().executeQuery("select * from seat order by id");
        while (rows.next()) {
            seats.add(rows.getLong("id") + " of " + rows.getLong("personId"));
        }
        return seats;
    }

    @Test
    void givesEverythingToTheOther() throws SQLException {
        seat(1, 7, 1, null);
        seat(2, 8, 1, null);
        seat(3, 9, 3, null);

        columns.move(SEAT, 1, 2);

        assertThat(seats()).containsExactly("1 of 2", "2 of 2", "3 of 3");
    }

    @Test
    void leavesOneOfTwo() throws SQLException {
        seat(1, 7, 1, null);
        seat(2, 7, 2, null);

        columns.move(SEAT, 1, 2);

        assertThat(seats()).containsExactly("2 of 2");
    }

    @Test
    void leavesTheOneThatIsFilledIn() throws SQLException {
        seat(1, 7, 1, "2026-11-26");
        seat(2, 7, 2, null);

        columns.move(SEAT.keepingFilled("takenOn"), 1, 2);

        assertThat(seats()).containsExactly("1 of 2");
    }

    @Test
    void takesAlongWhatBelongsToTheOneThatGoes() throws SQLException {
        seat(1, 7, 1, null);
        seat(2, 7, 2, null);
        run("insert into seat_note values (1, 'goes'), (2, 'stays')");

        columns.move(SEAT.withRowsOf("seat_note.seatId"), 1, 2);

        ResultSet notes = database.createStatement().executeQuery("select words from seat_note");
        assertThat(notes.next()).isTrue();
        assertThat(notes.getString(1)).isEqualTo("stays");
        assertThat(notes.next()).isFalse();
    }

    @Test
    void refusesTwoWherePeopleMustDecide() throws SQLException {
        seat(1, 7, 1, null);
        seat(2, 7, 2, null);

        assertThatThrownBy(() -> columns.requireOnce(SEAT.refusing("rule"), 1, 2))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("rule");
        assertThatCode(() -> columns.requireOnce(SEAT.refusing("rule"), 1, 3))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTwoThatAreBothFilledInOnly() throws SQLException {
        PersonReference filled = SEAT.keepingFilled("takenOn").refusing("rule");
        seat(1, 7, 1, "2026-11-25");
        seat(2, 7, 2, null);
        assertThatCode(() -> columns.requireOnce(filled, 1, 2)).doesNotThrowAnyException();

        run("update seat set takenOn = '2026-11-26' where id = 2");
        assertThatThrownBy(() -> columns.requireOnce(filled, 1, 2)).isInstanceOf(RuleBroken.class);
    }
}
