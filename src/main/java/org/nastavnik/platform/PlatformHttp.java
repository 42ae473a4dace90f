package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
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
    @Inject CallLog calls;
    @Inject Clock clock;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();

    /** What came back, whatever the platform calls it: Moodle says text/html of JSON. */
    public record Answer(int status, String body, java.net.http.HttpHeaders headers, int size) {

        public boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    Answer get(
            Registration registration,
            CallKind kind,
            String address,
            String accept,
            Limits limits) {
        return call(
                Errand.to(registration, kind),
                HttpRequest.newBuilder(URI.create(address)).header("Accept", accept),
                registration.innerNetwork(),
                limits);
    }

    public Answer call(
            Errand errand, HttpRequest.Builder request, boolean innerNetwork, Limits limits) {
        URI address = request.build().uri();
        long started = System.nanoTime();
        try {
            guard.requireReachable(address.toString(), innerNetwork);
            return noted(errand, address, started, answer(request, limits));
        } catch (AddressRefused refused) {
            note(errand, address, started, refused.symptom());
            throw refused;
        } catch (PlatformUnreachable unreachable) {
            note(errand, address, started, unreachable.symptom());
            throw unreachable;
        }
    }

    /** To the address by which others call this service, wherever that leads. */
    Answer ourselves(String address) {
        return answer(HttpRequest.newBuilder(URI.create(address)), Limits.KEYS);
    }

    private Answer noted(Errand errand, URI address, long started, Answer answer) {
        Symptom symptom = Symptom.of(errand.kind(), answer.status(), answer.body());
        String said =
                symptom != null
                        ? PlatformWords.cleansed(answer.body())
                        : errand.kind() == CallKind.TOKEN ? granted(answer.body()) : null;
        calls.note(
                new ServiceCalled(
                        clock.instant(),
                        errand,
                        host(address),
                        answer.status(),
                        symptom,
                        said,
                        millisSince(started),
                        answer.size()));
        return answer;
    }

    /** Moodle says what it granted; where nothing is said, what was asked for is. */
    private static String granted(String body) {
        return StrictJson.object(body)
                .map(Claims::new)
                .flatMap(said -> said.text("scope"))
                .map(scopes -> PlatformWords.granted(words(scopes)))
                .orElse("");
    }

    /** A platform may say a scope twice. */
    private static Set<String> words(String scopes) {
        return new TreeSet<>(Arrays.asList(scopes.strip().split("\\s+")));
    }

    private void note(Errand errand, URI address, long started, Symptom symptom) {
        calls.note(
                new ServiceCalled(
                        clock.instant(),
                        errand,
                        host(address),
                        0,
                        symptom,
                        null,
                        millisSince(started),
                        0));
    }

    private static String host(URI address) {
        String host = address.getHost() == null ? "" : address.getHost();
        return host.substring(0, Math.min(host.length(), 255));
    }

    private static long millisSince(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }

    private Answer answer(HttpRequest.Builder request, Limits limits) {
        CompletableFuture<HttpResponse<byte[]>> call =
                client.sendAsync(
                        request.setHeader("User-Agent", "Nastavnik").timeout(limits.time()).build(),
                        info -> new BoundedBody(limits.bytes()));
        try {
            HttpResponse<byte[]> got = call.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(
                    got.statusCode(),
                    new String(got.body(), StandardCharsets.UTF_8),
                    got.headers(),
                    got.body().length);
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
