package org.nastavnik.it;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The service with an empty database that all {@code *IT} of this JVM share: named by {@code
 * nastavnik.url}, or started from the shipped jar on the real database server.
 */
public final class RunningService {

    public static final String DATABASE = "nastavnik";

    private static final String TOKEN =
            System.getProperty("nastavnik.registration.token", UUID.randomUUID().toString());
    private static final String NAMED = System.getProperty("nastavnik.url");
    private static final Optional<ServiceProcess> STARTED =
            NAMED == null ? Optional.of(started()) : Optional.empty();

    private RunningService() {}

    public static String url() {
        return STARTED.map(ServiceProcess::url).orElse(NAMED);
    }

    /** What it has written, if it was started here. */
    static Optional<Path> log() {
        return STARTED.map(ServiceProcess::log);
    }

    public static String registrationToken() {
        return TOKEN;
    }

    private static ServiceProcess started() {
        Map<String, String> settings = new HashMap<>(RealDatabase.settings(DATABASE));
        settings.put("NASTAVNIK_REGISTRATION_TOKEN", TOKEN);
        return ServiceProcess.start("nastavnik.jar", settings);
    }
}
