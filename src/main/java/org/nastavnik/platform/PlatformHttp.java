package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls to platforms: only to addresses that {@link AddressGuard} lets pass, never along a
 * redirect, with a limit on the whole time and on the size of the answer.
 */
@ApplicationScoped
public class PlatformHttp {

    @Inject AddressGuard guard;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();

    /** What came back, whatever the platform calls it: Moodle says text/html of JSON. */
    public record Answer(int status, String body, java.net.http.HttpHeaders headers) {

        public boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    Answer get(Registration registration, String address, String accept, Limits limits) {
        return call(
                HttpRequest.newBuilder(URI.create(checked(address, registration.innerNetwork())))
                        .header("Accept", accept),
                limits);
    }

    public Answer call(HttpRequest.Builder request, boolean innerNetwork, Limits limits) {
        checked(request.build().uri().toString(), innerNetwork);
        return call(request, limits);
    }

    private String checked(String address, boolean innerNetwork) {
        guard.requireReachable(address, innerNetwork);
        return address;
    }

    private Answer call(HttpRequest.Builder request, Limits limits) {
        CompletableFuture<HttpResponse<byte[]>> call =
                client.sendAsync(
                        request.setHeader("User-Agent", "Nastavnik").timeout(limits.time()).build(),
                        info -> new BoundedBody(limits.bytes()));
        try {
            HttpResponse<byte[]> got = call.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(
                    got.statusCode(),
                    new String(got.body(), StandardCharsets.UTF_8),
                    got.headers());
        } catch (TimeoutException e) {
            throw new PlatformUnreachable("too slow", e);
        } catch (ExecutionException e) {
            throw new PlatformUnreachable("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable("interrupted", e);
        } finally {
            call.cancel(true);
        }
    }
}
