package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that calls the API by somebody's personal token. */
final class ApiCaller {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final String token;

    ApiCaller(DemonstrationTown town, Visitor visitor) {
        Matcher found =
                Pattern.compile("nst_[A-Za-z0-9_-]+").matcher(visitor.post("tokens").body());
        assertThat(found.find()).isTrue();
        api = town.toolUrl() + "/api/v1/";
        token = found.group();
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(api + path)));
    }

    HttpResponse<byte[]> post(String path, String json) {
        return send(
                HttpRequest.newBuilder(URI.create(api + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Authorization", "Bearer " + token).build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
