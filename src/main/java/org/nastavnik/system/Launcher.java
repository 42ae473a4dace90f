package org.nastavnik.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * {@code java -jar nastavnik.jar}: reads the settings that the server itself needs, then lets the
 * bundled Payara Micro run the WAR inside the same jar. Knows nothing of the WAR's classes.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        requireSecrets();
        List<String> options = new ArrayList<>(List.of(arguments));
        options.add("--nohazelcast");
        options.add("--disablephonehome");
        options.add("--port");
        options.add(setting("NASTAVNIK_PORT", "8080"));
        options.add("--prebootcommandfile");
        options.add(serverCommands().toString());
        System.setProperty("java.awt.headless", "true");
        Class<?> server = Class.forName("fish.payara.micro.PayaraMicro");
        server.getMethod("main", String[].class)
                .invoke(null, (Object) options.toArray(new String[0]));
        stopUnlessDeployed(server);
    }

    /** Our own policy says who may frame a page; the server's header would forbid the LMS. */
    private static Path serverCommands() throws IOException {
        String http =
                "set configs.config.server-config.network-config.protocols.protocol"
                        + ".http-listener.http.";
        Path file = Files.createTempFile("nastavnik", ".txt");
        Files.writeString(file, http + "xframe-options=false\n" + http + "server-header=false\n");
        file.toFile().deleteOnExit();
        return file;
    }

    /** The server goes on without the program when a migration or a setting failed; we do not. */
    private static void stopUnlessDeployed(Class<?> server) throws ReflectiveOperationException {
        Object instance = server.getMethod("getInstance").invoke(null);
        Object runtime = server.getMethod("getRuntime").invoke(instance);
        Object names = runtime.getClass().getMethod("getDeployedApplicationNames").invoke(runtime);
        if (((Collection<?>) names).isEmpty()) {
            System.err.println("Nastavnik did not start; the reason stands above. Stopped.");
            System.exit(3);
        }
    }

    private static void requireSecrets() {
        if (setting("NASTAVNIK_DB_URL", "").isEmpty()) {
            return;
        }
        for (String name : List.of("NASTAVNIK_DB_USER", "NASTAVNIK_DB_PASSWORD")) {
            if (setting(name, "").isEmpty()) {
                System.err.println(name + " is not set, though NASTAVNIK_DB_URL is. Stopped.");
                System.exit(2);
            }
        }
    }

    private static String setting(String name, String standard) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? standard : value;
    }
}
