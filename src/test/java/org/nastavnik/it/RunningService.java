package org.nastavnik.it;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The service with an empty database that all {@code *IT} of this JVM share: named by {@code
 * nastavnik.url}, or started from the shipped jar on the real database server.
 */
public final class RunningService {

    public static final String DATABASE = "nastavnik";

    private static final String TOKEN =
            System.getProperty("nastavnik.registration.token", UUID.randomUUID().toString());
    private static final String URL = named();

    private RunningService() {}

    public static String url() {
        return URL;
    }

    public static String registrationToken() {
        return TOKEN;
    }

    private static String named() {
        String named = System.getProperty("nastavnik.url");
        return named == null ? started() : named;
    }

    private static String started() {
        Map<String, String> settings = new HashMap<>(RealDatabase.settings(DATABASE));
        settings.put("NASTAVNIK_REGISTRATION_TOKEN", TOKEN);
        return ServiceProcess.start("nastavnik.jar", settings).url();
    }
}
