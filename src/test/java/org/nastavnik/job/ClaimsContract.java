package org.nastavnik.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of claims on every database. */
abstract class ClaimsContract {

    private static final long NO_JOB = -1;
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<Long> taken = new LinkedBlockingQueue<>();
    private DataSource source;
    private Claims claims;
    private Process other;

    /** Address, user and password. */
    abstract String[] database();

    static DataSource source(String url, String user, String password) {
        if (url.startsWith("jdbc:h2:")) {
            var h2 = new JdbcDataSource();
            h2.setURL(url);
            h2.setUser(user);
            h2.setPassword(password);
            return h2;
        }
        var mysql = new MysqlDataSource();
        mysql.setUrl(url);
        mysql.setUser(user);
        mysql.setPassword(password);
        return mysql;
    }

    @BeforeEach
    void open() {
        String[] database = database();
        source = source(database[0], database[1], database[2]);
        Flyway.configure(ClaimsContract.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("exact", ""))
                .load()
                .migrate();
        claims = claims(taken::add);
    }

    private Claims claims(LongConsumer work) {
        return new Claims(source, LonelyWorker.HEARTBEAT, work);
    }

    @AfterEach
    void close() throws Exception {
        claims.stop();
        if (other != null) {
            other.destroyForcibly().waitFor();
        }
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("delete from job_claim");
        }
    }

    @Test
    void aJobIsDoneOnceBySomeNode() throws Exception {
        Claims second = claims(taken::add);

        claims.offer(17);
        claims.start();
        second.start();

        assertThat(next(PATIENCE_SECONDS)).isEqualTo(17);
        assertThat(next(3)).isEqualTo(NO_JOB);
        second.stop();
    }

    @Test
    void aJobOfAKilledNodeIsTakenByAnother() throws Exception {
        claims.offer(18);
        other = worker();
        assertThat(lineOf(other)).isEqualTo("took 18");

        claims.start();
        assertThat(next(5)).as("while the other node lives").isEqualTo(NO_JOB);
        other.destroyForcibly().waitFor();

        assertThat(next(PATIENCE_SECONDS)).isEqualTo(18);
    }

    @Test
    void workThatThrewIsTriedAgain() throws Exception {
        Claims failing =
                claims(
                        job -> {
                            taken.add(job);
                            throw new IllegalStateException("on purpose");
                        });

        failing.offer(19);
        failing.start();

        assertThat(next(PATIENCE_SECONDS)).isEqualTo(19);
        assertThat(next(PATIENCE_SECONDS)).isEqualTo(19);
        failing.stop();
    }

    @Test
    void aJobOfATransactionThatFailedIsNeverDone() throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            new Claims(always(connection), LonelyWorker.HEARTBEAT, taken::add).offer(20);
            connection.rollback();
        }

        claims.start();

        assertThat(next(3)).isEqualTo(NO_JOB);
    }

    private long next(int seconds) throws InterruptedException {
        Long job = taken.poll(seconds, TimeUnit.SECONDS);
        return job == null ? NO_JOB : job;
    }

    private Process worker() throws IOException {
        String[] database = database();
        String java = System.getProperty("java.home") + File.separator + "bin/java";
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LonelyWorker.class.getName(),
                        database[0],
                        database[1],
                        database[2])
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String lineOf(Process process) throws IOException {
        return new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
    }

    /** The source that a transaction of the container gives: one connection, never closed. */
    private static DataSource always(Connection connection) {
        Connection kept =
                proxy(
                        Connection.class,
                        (proxy, method, arguments) ->
                                method.getName().equals("close")
                                        ? null
                                        : method.invoke(connection, arguments));
        return proxy(DataSource.class, (proxy, method, arguments) -> kept);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        ClaimsContract.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
