package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second platform of the demonstration town, where curators teach the course of their school. */
final class SchoolCourse implements AutoCloseable {

    static final String ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";
    static final String CONTEXT = "2";

    private final DemonstrationTown town = DemonstrationTown.get();
    private final LtiPlatformDouble platform = LtiPlatformDouble.start();
    private final BrowserDouble browser = new BrowserDouble(town.toolUrl());

    /** Where a launch led, redirects followed, with the cookie that opens it. */
    record Landing(String path, HttpResponse<String> page, String cookie) {}

    /** A picker that is open. */
    record Picker(String address, String cookie, String page) {

        List<String> keys() {
            List<String> keys = new ArrayList<>();
            Matcher found = Pattern.compile("name=\"pick\" value=\"([^\"]+)\"").matcher(page);
            while (found.find()) {
                keys.add(found.group(1));
            }
            return keys;
        }

        private String csrf() {
            return found("name=\"_csrf\" value=\"([^\"]+)\"", page);
        }
    }

    SchoolCourse register() {
        assertThat(browser.register(platform, town.registrationToken()).statusCode())
                .isEqualTo(200);
        return this;
    }

    String returnUrl() {
        return platform.at("/contentitem_return.php?course=2&sesskey=x");
    }

    HttpResponse<String> launch(Consumer<LaunchDraft> change) {
        return browser.launch(platform, change);
    }

    Picker picker(String sub, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("deep_link_return_url", returnUrl());
        HttpResponse<String> launch =
                launch(d -> d.claim("sub", sub).deepLinking(settings).lti("context", context()));
        String address = launch.headers().firstValue("Location").orElseThrow();
        String cookie = BrowserDouble.cookie(launch).orElseThrow();
        return new Picker(address, cookie, browser.get(address, cookie).body());
    }

    private static Map<String, Object> context() {
        return Map.of("id", CONTEXT, "title", "Курс школы");
    }

    /** Sends the form of the picker: names and values in turn. */
    HttpResponse<String> send(Picker picker, String... namesAndValues) {
        StringBuilder form = new StringBuilder("_csrf=" + picker.csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&')
                    .append(namesAndValues[i])
                    .append('=')
                    .append(BrowserDouble.encoded(namesAndValues[i + 1]));
        }
        return browser.post(picker.address(), form.toString(), picker.cookie());
    }

    /** What the signed answer on a page carries, read by the other party with our public key. */
    Claims answer(HttpResponse<String> page) {
        JsonObject key =
                Json.createReader(new StringReader(browser.get("/lti/jwks", "").body()))
                        .readObject()
                        .getJsonArray("keys")
                        .getJsonObject(0);
        return Jwts.parser()
                .setSigningKey(rsa(key))
                .parseClaimsJws(found("name=\"JWT\" value=\"([^\"]+)\"", page.body()))
                .getBody();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> items(HttpResponse<String> page) {
        return answer(page).get(ITEMS, List.class);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> custom(Map<String, Object> item) {
        return (Map<String, Object>) item.get("custom");
    }

    /** The activity that the item became, opened by somebody. */
    Landing open(String sub, Map<String, ?> custom, Consumer<LaunchDraft> change) {
        HttpResponse<String> launch =
                launch(
                        d -> {
                            d.claim("sub", sub)
                                    .roles(LaunchDraft.LEARNER)
                                    .lti("context", context())
                                    .lti("custom", custom);
                            change.accept(d);
                        });
        String cookie = BrowserDouble.cookie(launch).orElseThrow();
        HttpResponse<String> page = launch;
        String address = "";
        while (page.statusCode() == 303) {
            address = page.headers().firstValue("Location").orElseThrow();
            page = browser.get(address, cookie);
        }
        return new Landing(address.replaceFirst("^.*/s/[^/]+/?", ""), page, cookie);
    }

    Landing open(String sub, Map<String, ?> custom) {
        return open(sub, custom, d -> {});
    }

    private static PublicKey rsa(JsonObject key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(JsonObject key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(name)));
    }

    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    @Override
    public void close() {
        platform.close();
    }
}
