package org.nastavnik.it;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tsugi.lti13.objects.Context;
import org.tsugi.lti13.objects.LaunchJWT;
import org.tsugi.lti13.objects.LaunchPresentation;
import org.tsugi.lti13.objects.ResourceLink;

/** A launch as a platform would send it, from Tsugi's model; rows of tables change it. */
public final class LaunchDraft {

    public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final String DL_SETTINGS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    public static final String INSTRUCTOR = LaunchJWT.ROLE_INSTRUCTOR;
    public static final String LEARNER = LaunchJWT.ROLE_LEARNER;
    private static final ObjectMapper JSON =
            new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    /** Who signs, for whom, where to. */
    public record Parties(
            String issuer, String clientId, String deployment, String tool, IndependentKeys keys) {}

    private final Parties parties;
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims;
    private IndependentKeys keys;
    private String payload;
    private UnaryOperator<String> spoil = UnaryOperator.identity();
    private UnaryOperator<String> state = UnaryOperator.identity();
    private UnaryOperator<String> cookie = UnaryOperator.identity();

    @SuppressWarnings("unchecked")
    public LaunchDraft(Parties parties, String nonce, Instant now) {
        this.parties = parties;
        this.keys = parties.keys();
        header.put("typ", "JWT");
        header.put("kid", keys.kid());
        claims =
                JSON.convertValue(model(parties, nonce, now.getEpochSecond()), LinkedHashMap.class);
    }

    private static LaunchJWT model(Parties parties, String nonce, long now) {
        LaunchJWT launch = new LaunchJWT();
        launch.issuer = parties.issuer();
        launch.audience = parties.clientId();
        launch.subject = "3";
        launch.nonce = nonce;
        launch.issued = now;
        launch.expires = now + 60;
        launch.deployment_id = parties.deployment();
        launch.target_link_uri = parties.tool() + "/lti/launch";
        launch.roles = new ArrayList<>(List.of(INSTRUCTOR));
        launch.role_scope_mentor = null;
        launch.given_name = "Анна";
        launch.family_name = "Петрова";
        launch.name = "Анна Петрова";
        launch.email = "teacher@school.test";
        launch.context = new Context();
        launch.context.id = "2";
        launch.context.title = "Наставничество: 10 «А» класс";
        launch.resource_link = new ResourceLink();
        launch.resource_link.id = "1";
        launch.launch_presentation = new LaunchPresentation();
        return launch;
    }

    public LaunchDraft claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** A claim of LTI by its short name. */
    public LaunchDraft lti(String name, Object value) {
        return claim(LTI + name, value);
    }

    public LaunchDraft without(String... names) {
        for (String name : names) {
            claims.remove(name);
            claims.remove(LTI + name);
        }
        return this;
    }

    public LaunchDraft roles(Object... roles) {
        return lti("roles", List.of(roles));
    }

    /** The settings, and what else a platform must send among them. */
    public LaunchDraft deepLinking(Map<String, Object> settings) {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.putIfAbsent("accept_types", List.of("ltiResourceLink"));
        all.putIfAbsent("accept_presentation_document_targets", List.of("iframe", "window"));
        without("resource_link");
        return lti("message_type", "LtiDeepLinkingRequest").claim(DL_SETTINGS, all);
    }

    public LaunchDraft header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    public LaunchDraft noHeader(String name) {
        header.remove(name);
        return this;
    }

    public LaunchDraft signedBy(IndependentKeys others) {
        keys = others;
        return this;
    }

    /** The payload as text, for what no JSON library would write. */
    public LaunchDraft payload(UnaryOperator<String> change) {
        payload = change.apply(json(claims));
        return this;
    }

    public LaunchDraft spoiled(UnaryOperator<String> change) {
        spoil = change;
        return this;
    }

    public LaunchDraft state(UnaryOperator<String> change) {
        state = change;
        return this;
    }

    public LaunchDraft cookie(UnaryOperator<String> change) {
        cookie = change;
        return this;
    }

    public Parties parties() {
        return parties;
    }

    public Map<String, Object> headerNow() {
        return header;
    }

    public String payloadNow() {
        return payload == null ? json(claims) : payload;
    }

    public String token() {
        return spoil.apply(keys.sign(new LinkedHashMap<>(header), payloadNow()));
    }

    public String stateFrom(String given) {
        return state.apply(given);
    }

    public String cookieFrom(String given) {
        return cookie.apply(given);
    }

    public static String part(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
