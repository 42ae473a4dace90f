package org.nastavnik.lms;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link LmsBrowser} got at last, redirects followed. */
public record Page(int status, URI url, HttpHeaders headers, String body) {

    public record Form(String action, Map<String, String> fields) {}

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");

    public Form form() {
        return form("");
    }

    /** The first form whose tag says that. */
    public Form form(String mark) {
        Matcher form = FORM.matcher(body);
        boolean found = form.find();
        while (found && !form.group(1).contains(mark)) {
            found = form.find();
        }
        if (!found) {
            throw new IllegalStateException(status + " " + url + " has no form: " + body);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form.group(2));
        while (input.find()) {
            fields.put(attribute(input.group(1), "name"), attribute(input.group(1), "value"));
        }
        return new Form(url.resolve(attribute(form.group(1), "action")).toString(), fields);
    }

    public boolean hasForm() {
        return FORM.matcher(body).find();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean isRedirect() {
        return status >= 301 && status <= 303 && headers.firstValue("Location").isPresent();
    }

    URI target() {
        return url.resolve(header("Location"));
    }

    String attribute(String name) {
        return attribute(body, name);
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? unescaped(attribute.group(1)) : "";
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
