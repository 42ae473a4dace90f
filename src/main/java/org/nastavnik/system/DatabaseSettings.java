package org.nastavnik.system;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is: MySQL when {@code NASTAVNIK_DB_URL} names it, else H2 in the data folder.
 */
record DatabaseSettings(String url, String user, String password) {

    /** Only rows that InnoDB locks count in MySQL; in H2 the same SQL runs in its MySQL mode. */
    private static final String EMBEDDED =
            "jdbc:h2:file:%s/nastavnik;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private static final List<String> STANDARDS =
            List.of(
                    // inside Payara the driver would offer the server's own certificate
                    "fallbackToSystemKeyStore=false",
                    // else it asks the server what it has itself set a moment ago
                    "useLocalSessionState=true",
                    "cacheServerConfiguration=true",
                    "cachePrepStmts=true");

    static DatabaseSettings fromConfig() {
        // the pool asks from threads that have no class loader of ours
        Config config = ConfigProvider.getConfig(DatabaseSettings.class.getClassLoader());
        String url = value(config, "nastavnik.db.url");
        if (url == null) {
            String folder = value(config, "nastavnik.data");
            return new DatabaseSettings(
                    EMBEDDED.formatted(absolute(folder == null ? "./data" : folder)), "sa", "");
        }
        return new DatabaseSettings(
                withStandards(url),
                required(config, "nastavnik.db.user"),
                required(config, "nastavnik.db.password"));
    }

    /** H2 takes no path that depends on where it was started. */
    private static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }

    boolean embedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** What the address leaves open. Whoever runs the database may say otherwise there. */
    private static String withStandards(String url) {
        String whole = url;
        for (String standard : url.startsWith("jdbc:mysql:") ? STANDARDS : List.<String>of()) {
            String name = standard.substring(0, standard.indexOf('=') + 1);
            whole = url.contains(name) ? whole : whole + separator(whole) + standard;
        }
        return whole;
    }

    private static String separator(String url) {
        return url.contains("?") ? "&" : "?";
    }

    private static String required(Config config, String name) {
        String value = value(config, name);
        if (value == null) {
            throw new IllegalStateException(
                    name.toUpperCase(java.util.Locale.ROOT).replace('.', '_')
                            + " is not set, though NASTAVNIK_DB_URL is");
        }
        return value;
    }

    private static @Nullable String value(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(v -> !v.isBlank()).orElse(null);
    }
}
