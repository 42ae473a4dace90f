package org.nastavnik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.system.InstantColumn;

/** The statement itself, asked of a table that the migrations have made. */
class ActQuestionTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/audit");
    private static final ActQuestion ALL = new ActQuestion(null, null, List.of(), null, null, null);

    private Connection connection;

    @BeforeEach
    void write() throws Exception {
        connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=MySQL");
        run("V05_01__audit.sql");
        run("V95_10__audit_readers.sql");
        act("2026-11-01T01:00:00Z", 10L, 1L, "order:17");
        act("2026-11-02T01:00:00Z", 10L, 2L, "order:18");
        act("2026-11-03T01:00:00Z", 11L, 1L, "plan:5");
        act("2026-11-04T01:00:00Z", null, 1L, null);
        act("2026-11-05T01:00:00Z", 11L, 1L, "D07:3");
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
    }

    private void run(String migration) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(MIGRATIONS.resolve(migration)));
        }
    }

    private void act(
            String at, @Nullable Long person, @Nullable Long school, @Nullable String subject)
            throws Exception {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO audit_entry (at, personId, schoolId, action, subject)"
                                + " VALUES (?, ?, ?, 'DONE', ?)")) {
            insert.setObject(1, InstantColumn.of(Instant.parse(at)));
            insert.setObject(2, person);
            insert.setObject(3, school);
            insert.setString(4, subject);
            insert.executeUpdate();
        }
    }

    private List<Long> ids(ActQuestion question, int most) throws Exception {
        ActQuestion.Statement asked = question.newest(most);
        String sql = asked.sql().replaceAll("\\?\\d+", "?");
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < asked.values().size(); i++) {
                select.setObject(i + 1, asked.values().get(i));
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
            }
        }
        return ids;
    }

    @Test
    void newestStandFirstAndNoMoreThanAsked() throws Exception {
        assertThat(ids(ALL, 3)).containsExactly(5L, 4L, 3L);
    }

    @Test
    void nextPageBeginsBehindTheLastActOfThePageBefore() throws Exception {
        ActQuestion older = new ActQuestion(null, null, List.of(), null, null, 3L);

        assertThat(ids(older, 50)).containsExactly(2L, 1L);
    }

    @Test
    void aSchoolReadsNoOtherSchoolsActs() throws Exception {
        ActQuestion school = new ActQuestion(1L, null, List.of(), null, null, null);

        assertThat(ids(school, 50)).containsExactly(5L, 4L, 3L, 1L);
    }

    @Test
    void aPersonReadsOnlyOwnActs() throws Exception {
        ActQuestion own = new ActQuestion(null, 10L, List.of(), null, null, null);

        assertThat(ids(own, 50)).containsExactly(2L, 1L);
    }

    @Test
    void aPersonIsLookedForWithinTheSchoolOnly() throws Exception {
        ActQuestion person = new ActQuestion(1L, 10L, List.of(), null, null, null);

        assertThat(ids(person, 50)).containsExactly(1L);
    }

    @Test
    void subjectsAreFoundByHowTheyBegin() throws Exception {
        ActQuestion papers =
                new ActQuestion(1L, null, List.of("D__:%", "plan:%"), null, null, null);

        assertThat(ids(papers, 50)).containsExactly(5L, 3L);
    }

    @Test
    void daysIncludeTheFirstMomentAndNotTheMomentBehind() throws Exception {
        ActQuestion days =
                new ActQuestion(
                        null,
                        null,
                        List.of(),
                        Instant.parse("2026-11-02T01:00:00Z"),
                        Instant.parse("2026-11-04T01:00:00Z"),
                        null);

        assertThat(ids(days, 50)).containsExactly(3L, 2L);
    }
}
