package org.nastavnik.it;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.Page;

/** Someone who came in by a launch of the demonstration LMS and goes on inside that launch. */
public final class Visitor {

    static final int ACTIVITY = 3;
    private static final Pattern SPACE = Pattern.compile("(https?://[^/]+/s/[^/]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final LmsBrowser browser = new LmsBrowser();
    private final Page first;
    private final String base;
    private final String token;

    Visitor(LmsServer lms, String username) {
        this(lms, username, ACTIVITY);
    }

    Visitor(LmsServer lms, String username, int cmid) {
        browser.signIn(lms, username);
        first = browser.launch(lms, cmid);
        Matcher space = SPACE.matcher(first.url().toString());
        if (!space.find()) {
            throw new IllegalStateException(first.status() + " " + first.url() + first.body());
        }
        base = space.group(1);
        Matcher found = TOKEN.matcher(first.body());
        token = found.find() ? found.group(1) : "";
    }

    /** What the launch showed. */
    public Page first() {
        return first;
    }

    /** The address space of the launch. */
    public String base() {
        return base;
    }

    public Page get(String path) {
        return browser.open(base + "/" + path);
    }

    /** Sends a form of this launch: names and values in turn. */
    public Page post(String path, String... namesAndValues) {
        return send(path, token, namesAndValues);
    }

    /** Sends a form whose fields may stand there several times: names and values in turn. */
    Page post(String path, List<String> namesAndValues) {
        List<String> sent = new ArrayList<>(namesAndValues);
        if (!sent.contains("_csrf")) {
            sent.addAll(List.of("_csrf", token));
        }
        return browser.post(base + "/" + path, sent);
    }

    /** Looks for the words in that list; names and values of its other fields in turn. */
    public Page search(String list, String words, String... namesAndValues) {
        Map<String, String> fields = fields(token, namesAndValues);
        fields.put("at", list);
        fields.put("q", words);
        return browser.post(base + "/searches", fields);
    }

    /** Sends a form of this launch with a file. */
    public Page upload(String path, String name, byte[] file, String... namesAndValues) {
        return browser.upload(base + "/" + path, fields(token, namesAndValues), name, file);
    }

    /** Whatever answers at the address, to the byte. */
    HttpResponse<byte[]> answer(URI address) {
        return browser.answer(address.toString());
    }

    /** A form with a file that does not go through as it should. */
    BadPosts badly(String path) {
        URI address = URI.create(base + "/" + path);
        return new BadPosts(address, browser.cookies(address.toString()), token);
    }

    public byte[] download(String path) {
        return browser.download(base + "/" + path, Map.of());
    }

    /** What a form of this launch answers as a file. */
    public byte[] downloadByForm(String path, String... namesAndValues) {
        return browser.download(base + "/" + path, fields(token, namesAndValues));
    }

    /** The same form from a page that does not know this launch's token. */
    public Page postForged(String path, String... namesAndValues) {
        return send(path, "forged", namesAndValues);
    }

    private Page send(String path, String csrf, String... namesAndValues) {
        return browser.post(base + "/" + path, fields(csrf, namesAndValues));
    }

    private static Map<String, String> fields(String csrf, String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", csrf);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
