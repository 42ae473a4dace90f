package org.nastavnik.lms;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

record Response(int status, Map<String, String> headers, String body) {

    static Response of(int status, String contentType, String body) {
        return new Response(status, Map.of("Content-Type", contentType), body);
    }

    static Response html(int status, String body) {
        return of(status, "text/html; charset=utf-8", body);
    }

    /** A page of the LMS itself: only its own pages may frame it. */
    static Response page(int status, String body) {
        return html(status, body)
                .with("X-Frame-Options", "sameorigin")
                .with(
                        "Cache-Control",
                        "private, pre-check=0, post-check=0, max-age=0, no-transform");
    }

    /** A form that submits itself: framed by whoever asked for it. */
    static Response passing(String body) {
        return html(200, body).with("Cache-Control", "no-store, no-cache, must-revalidate");
    }

    static Response json(String body) {
        return of(200, "application/json; charset=utf-8", body);
    }

    static Response seeOther(String where) {
        return new Response(303, Map.of("Location", where), "");
    }

    Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
