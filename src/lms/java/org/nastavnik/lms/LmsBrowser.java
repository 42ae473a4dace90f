package org.nastavnik.lms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser for the demonstration and for tests: cookies by host, redirects, forms that submit
 * themselves. It runs no script and draws no frame, so each step of a launch is a call.
 */
public final class LmsBrowser {

    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final CookieJar cookies = new CookieJar();

    public Page open(String url) {
        return follow(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    public Page post(String url, Map<String, String> fields) {
        return follow(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** A form whose fields may stand there several times: names and values in turn. */
    public Page post(String url, List<String> namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(Map.of(namesAndValues.get(i), namesAndValues.get(i + 1))));
        }
        return follow(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    /** A form with a file. */
    public Page upload(String url, Map<String, String> fields, String name, byte[] file) {
        String boundary = "form-" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> part(body, boundary, field, "", value.getBytes(UTF_8)));
        part(body, boundary, name, "; filename=\"file.docx\"", file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return follow(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(
            ByteArrayOutputStream body,
            String boundary,
            String name,
            String fileName,
            byte[] value) {
        String head =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\""
                        + fileName
                        + "\r\n\r\n";
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /** The bytes behind an address, or behind a form when there are fields. */
    public byte[] download(String url, Map<String, String> fields) {
        URI uri = URI.create(url);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Cookie", cookies.of(uri));
        if (!fields.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(encoded(fields)));
        }
        return answer(request).body();
    }

    /** What stands at an address, redirects not followed. */
    public HttpResponse<byte[]> answer(String url) {
        URI uri = URI.create(url);
        return answer(HttpRequest.newBuilder(uri).header("Cookie", cookies.of(uri)));
    }

    /** What is sent as cookies with that address. */
    public String cookies(String url) {
        return cookies.of(URI.create(url));
    }

    private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the first form of the page with what stands in its hidden fields. */
    public Page submit(Page page) {
        Page.Form form = page.form();
        return post(form.action(), form.fields());
    }

    public Page signIn(LmsServer lms, String username) {
        return post(lms.baseUrl() + "/login", Map.of("username", username));
    }

    /** Opens an activity and goes on until the tool shows its page. */
    public Page launch(LmsServer lms, int cmid) {
        return submit(tokenForm(lms, cmid));
    }

    /**
     * Opens an activity and stops before the form with id_token and state is posted to the tool.
     */
    public Page tokenForm(LmsServer lms, int cmid) {
        return submit(open(lms.baseUrl() + "/mod/lti/launch.php?id=" + cmid + "&triggerview=0"));
    }

    /** Begins a deep linking launch and goes on until the tool shows its page. */
    public Page select(LmsServer lms, Tool tool) {
        return select(lms, tool, Course.ID);
    }

    public Page select(LmsServer lms, Tool tool, int course) {
        String start =
                lms.baseUrl() + "/mod/lti/contentitem.php?id=" + tool.id() + "&course=" + course;
        return submit(submit(open(start)));
    }

    /**
     * The administrator opens the registration address in the frame of «Управление инструментами».
     */
    public Page register(LmsServer lms, String registrationUrl) {
        return open(registrationStart(lms, registrationUrl));
    }

    /**
     * The same for a tool whose domain is known already: a second registration beside the first.
     */
    public Page registerAsNew(LmsServer lms, String registrationUrl) {
        return open(registrationStart(lms, registrationUrl) + "&how=new");
    }

    private String registrationStart(LmsServer lms, String registrationUrl) {
        Page tools = open(lms.baseUrl() + "/mod/lti/toolconfigure.php");
        String url = URLEncoder.encode(registrationUrl, StandardCharsets.UTF_8);
        return lms.baseUrl() + tools.attribute("data-start") + "&url=" + url;
    }

    private Page follow(HttpRequest.Builder request) {
        Page page = once(request);
        for (int i = 0; i < MOST_REDIRECTS && page.isRedirect(); i++) {
            page = once(HttpRequest.newBuilder(page.target()).GET());
        }
        return page;
    }

    private Page once(HttpRequest.Builder builder) {
        URI uri = builder.build().uri();
        String cookie = cookies.of(uri);
        if (!cookie.isEmpty()) {
            builder.header("Cookie", cookie);
        }
        try {
            HttpResponse<String> response =
                    http.send(
                            builder.timeout(Duration.ofSeconds(60)).build(),
                            BodyHandlers.ofString(StandardCharsets.UTF_8));
            cookies.keep(uri, response.headers().allValues("Set-Cookie"));
            return new Page(response.statusCode(), uri, response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
