package org.nastavnik.lms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The server itself: loopback only, everything in memory. */
public final class LmsServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LmsServer.class.getName());

    private final HttpServer http;
    private final ExecutorService threads;
    private final Platform platform;
    private final ServiceEndpoint services;
    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();

    private LmsServer(LmsSettings settings) throws IOException {
        http =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getByName("127.0.0.1"), settings.port()),
                        0);
        threads = Executors.newCachedThreadPool(LmsServer::daemon);
        platform =
                new Platform(
                        "http://127.0.0.1:" + http.getAddress().getPort(),
                        settings.clock(),
                        settings.storage());
        services = new ServiceEndpoint(platform);
        publishProtocol();
        publishPages();
        http.createContext("/", this::handle);
        http.setExecutor(threads);
    }

    /** Throws {@link java.net.BindException} inside when the port is taken. */
    public static LmsServer start(LmsSettings settings) {
        try {
            LmsServer server = new LmsServer(settings);
            server.http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        LmsServer server = start(LmsSettings.fromEnvironment());
        System.out.println("Демонстрационная СДО / demonstration LMS: " + server.baseUrl() + "/");
    }

    public String baseUrl() {
        return platform.baseUrl();
    }

    public Platform platform() {
        return platform;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void publishProtocol() {
        OidcLogin login = new OidcLogin(platform);
        endpoints.put("/mod/lti/openid-configuration.php", new OpenIdConfiguration(platform));
        endpoints.put(
                "/mod/lti/certs.php",
                request -> Response.json(JsonText.write(platform.keys().published())));
        endpoints.put("/mod/lti/openid-registration.php", new RegistrationEndpoint(platform));
        endpoints.put("/mod/lti/startltiadvregistration.php", new RegistrationStart(platform));
        endpoints.put("/mod/lti/launch.php", login::launch);
        endpoints.put("/mod/lti/contentitem.php", login::select);
        endpoints.put("/mod/lti/contentitem_return.php", new DeepLinkingReturn(platform));
        endpoints.put("/mod/lti/auth.php", new AuthorisationEndpoint(platform));
        endpoints.put("/mod/lti/token.php", new TokenEndpoint(platform));
    }

    private void publishPages() {
        ChooserPage chooser = new ChooserPage(platform);
        CoursePage course = new CoursePage(platform);
        ToolsPage tools = new ToolsPage(platform);
        endpoints.put("/", chooser);
        endpoints.put("/login", chooser::signIn);
        endpoints.put("/course/" + Course.ID, course);
        endpoints.put("/course/add", course::add);
        endpoints.put("/course/copy", course::copy);
        endpoints.put("/grade/" + Course.ID, new GradebookPage(platform));
        endpoints.put("/mod/lti/view.php", new ActivityPage(platform));
        endpoints.put("/mod/lti/return.php", new ReturnPage());
        endpoints.put("/mod/lti/toolconfigure.php", tools);
        endpoints.put("/mod/lti/toolconfigure.php/activate", tools::activate);
        endpoints.put("/mod/lti/toolconfigure.php/delete", tools::delete);
        endpoints.put("/mod/lti/toolconfigure.php/privacy", tools::privacy);
        endpoints.put("/lms.css", request -> resource("/lms/lms.css", "text/css; charset=utf-8"));
        endpoints.put(
                "/storage.js",
                request -> resource("/lms/storage.js", "text/javascript; charset=utf-8"));
        endpoints.put(
                "/storage",
                request ->
                        Response.page(
                                200, "<title>.</title><script src=\"/storage.js\"></script>"));
        endpoints.put(
                "/lms.js", request -> resource("/lms/lms.js", "text/javascript; charset=utf-8"));
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        answer(request).send(exchange);
    }

    /**
     * Under another name (localhost) the cookies would be lost half-way, so everyone is sent to the
     * right one.
     */
    private Response answer(Request request) {
        if (!baseUrl().equals("http://" + request.host())) {
            return Response.seeOther(platform.url(request.uri()));
        }
        try {
            return endpoint(request.path()).answer(request);
        } catch (SignInNeeded e) {
            return Response.page(
                    403, Html.page("Сначала войдите", null, Html.link("/", "Войти как…")));
        } catch (PlatformError e) {
            return Response.page(
                    404, Html.page("Ошибка", null, "<p>" + Html.escaped(e.getMessage()) + "</p>"));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, request.method() + " " + request.path(), e);
            return Response.page(500, Html.page("Сбой", null, "<p>Подробности в журнале.</p>"));
        }
    }

    private Endpoint endpoint(String path) {
        if (path.startsWith(ServiceEndpoint.PATH + "/")) {
            return services;
        }
        Endpoint found =
                endpoints.get(
                        path.matches(CoursePage.PATH + "\\d+")
                                ? CoursePage.PATH + Course.ID
                                : path);
        if (found == null) {
            throw new PlatformError("Такой страницы нет.");
        }
        return found;
    }

    private static Response resource(String name, String type) {
        try (InputStream in = LmsServer.class.getResourceAsStream(name)) {
            return Response.of(200, type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lms");
        thread.setDaemon(true);
        return thread;
    }
}
