package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;

/**
 * One authorised call of a platform's service. The address comes from a launch or from an answer,
 * so it is held against the registration first: a token goes to its own platform only.
 */
@ApplicationScoped
public class PlatformServices {

    @Inject PlatformHttp http;
    @Inject AccessTokens tokens;

    public PlatformHttp.Answer get(
            Registration registration, String address, String scope, String accept) {
        return call(registration, request(registration, address).header("Accept", accept), scope);
    }

    public PlatformHttp.Answer post(
            Registration registration, String address, String scope, String type, String json) {
        return call(
                registration,
                request(registration, address)
                        .header("Content-Type", type)
                        .header("Accept", "*/*")
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                scope);
    }

    public PlatformHttp.Answer delete(Registration registration, String address, String scope) {
        return call(
                registration,
                request(registration, address).header("Accept", "*/*").DELETE(),
                scope);
    }

    private static HttpRequest.Builder request(Registration registration, String address) {
        if (!registration.owns(address)) {
            throw new AddressRefused("not the platform's own address");
        }
        return HttpRequest.newBuilder(URI.create(address));
    }

    private PlatformHttp.Answer call(
            Registration registration, HttpRequest.Builder request, String scope) {
        PlatformHttp.Answer answer = once(registration, request, scope);
        if (answer.status() == 401) {
            tokens.forget(registration);
            answer = once(registration, request, scope);
        }
        return answer;
    }

    private PlatformHttp.Answer once(
            Registration registration, HttpRequest.Builder request, String scope) {
        AccessToken token = tokens.token(registration, Set.of(scope)).requiring(scope);
        return http.call(
                request.setHeader("Authorization", "Bearer " + token.value()),
                registration.innerNetwork(),
                Limits.SERVICE);
    }
}
