package org.nastavnik.lms;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser or a tool asked: the last of repeated parameters counts, as in PHP. */
record Request(
        String method,
        String path,
        String uri,
        String host,
        Map<String, String> query,
        Map<String, String> form,
        String body,
        String accept,
        String contentType,
        String authorization,
        String cookie) {

    private static final int LONGEST_BODY = 1_000_000;

    static Request of(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String body =
                new String(
                        exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        String contentType = orEmpty(headers.getFirst("Content-Type"));
        boolean isForm = mediaType(contentType).equals("application/x-www-form-urlencoded");
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().toString(),
                orEmpty(headers.getFirst("Host")),
                parameters(orEmpty(exchange.getRequestURI().getRawQuery())),
                isForm ? parameters(body) : Map.of(),
                body,
                orEmpty(headers.getFirst("Accept")),
                contentType,
                orEmpty(headers.getFirst("Authorization")),
                orEmpty(headers.getFirst("Cookie")));
    }

    /** Form before query. */
    String parameter(String name) {
        return form.getOrDefault(name, query.getOrDefault(name, ""));
    }

    boolean isPost() {
        return method.equals("POST");
    }

    String bodyType() {
        return mediaType(contentType);
    }

    String bearer() {
        return authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                ? authorization.substring(7).strip()
                : "";
    }

    String cookieNamed(String name) {
        for (String pair : cookie.split(";")) {
            if (pair.strip().startsWith(name + "=")) {
                return pair.strip().substring(name.length() + 1);
            }
        }
        return "";
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip();
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
