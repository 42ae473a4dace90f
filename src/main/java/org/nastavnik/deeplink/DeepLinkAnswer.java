package org.nastavnik.deeplink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Secrets;
import org.nastavnik.platform.ToolKeys;

/** Deep linking 4.5: the message that carries the chosen content back. */
@ApplicationScoped
public class DeepLinkAnswer {

    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject ToolKeys keys;

    public String toRequest(DeepLink link, Registration registration, String launchUri) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", registration.clientId());
        claims.put("aud", registration.issuer());
        claims.put("nonce", Secrets.random(24));
        claims.put(Claims.DEPLOYMENT, link.deploymentId());
        claims.put(Claims.MESSAGE_TYPE, "LtiDeepLinkingResponse");
        claims.put(Claims.VERSION, "1.3.0");
        claims.put(
                Claims.DL + "content_items",
                List.of(
                        Map.of(
                                "type", "ltiResourceLink",
                                "title", "Наставник",
                                "url", launchUri)));
        if (link.echoed() != null) {
            claims.put(Claims.DL + "data", link.echoed());
        }
        return keys.sign(claims, LIFE);
    }
}
