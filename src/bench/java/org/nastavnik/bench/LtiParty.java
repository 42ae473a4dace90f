package org.nastavnik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.RealDatabase;

/**
 * A tool that takes launches, in a process of its own, with a database of its own on the one
 * database server; all of them know the one platform and listen at the same paths.
 */
record LtiParty(String name, int port, ServerProcess server) implements AutoCloseable {

    /** As many as the service has. */
    private static final String CONNECTIONS = "24";

    /** As old as the service lets a token be. */
    private static final String TOKEN_MAX_AGE = "300";

    private static final Logger DATABASE_LOG = Logger.getLogger("ch.vorburger");

    static List<LtiParty> all(LtiPlatformDouble platform) throws Exception {
        DATABASE_LOG.setLevel(Level.WARNING);
        return List.of(
                ours(platform, "bench_nastavnik"),
                peer(NpmPeer.LTIJS, platform),
                peer(NpmPeer.LTI_TOOL, platform));
    }

    static LtiParty ours(LtiPlatformDouble platform, String database) throws Exception {
        Tool tool = new Tool("nastavnik.jar", RealDatabase.settings(database));
        tool.server.secondsUntil(tool::ready);
        HttpResponse<String> answer =
                new BrowserDouble(tool.url).register(platform, tool.registrationToken);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("registration answered " + answer.statusCode());
        }
        return new LtiParty(Measurement.OURS, tool.port, tool.server);
    }

    static LtiParty peer(NpmPeer peer, LtiPlatformDouble platform)
            throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        Map<String, String> settings =
                new HashMap<>(database("bench_" + peer.name().replace('-', '_')));
        settings.put("NODE_ENV", "production");
        settings.put("PORT", Integer.toString(port));
        settings.put("ISSUER", platform.issuer());
        settings.put("CLIENT_ID", LtiPlatformDouble.CLIENT_ID);
        settings.put("DEPLOYMENT", LtiPlatformDouble.DEPLOYMENT);
        settings.put("TOKEN_MAX_AGE", TOKEN_MAX_AGE);
        return new LtiParty(peer.name(), port, peer.start(settings));
    }

    private static Map<String, String> database(String name) {
        Map<String, String> ours = RealDatabase.settings(name);
        URI place = URI.create(ours.get("NASTAVNIK_DB_URL").substring("jdbc:".length()));
        return Map.of(
                "DB_HOST",
                place.getHost(),
                "DB_PORT",
                Integer.toString(place.getPort() < 0 ? 3306 : place.getPort()),
                "DB_NAME",
                name,
                "DB_USER",
                ours.get("NASTAVNIK_DB_USER"),
                "DB_PASSWORD",
                ours.get("NASTAVNIK_DB_PASSWORD"),
                "DB_CONNECTIONS",
                CONNECTIONS);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** What the platform sends the browser with, to the login of this tool. */
    String loginForm(LtiPlatformDouble platform) {
        Map<String, String> sent = new BrowserDouble(url()).loginParameters(platform);
        sent.put("lti_deployment_id", LtiPlatformDouble.DEPLOYMENT);
        return BrowserDouble.form(sent);
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
