package org.nastavnik.deeplink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Secrets;
import org.nastavnik.platform.ToolKeys;

/** Deep linking 4.5: the message that carries the chosen content back. */
@ApplicationScoped
public class DeepLinkAnswer {

    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject ToolKeys keys;
    @Inject LaunchSettings settings;

    /**
     * @param links in the order of {@code picks}
     */
    String with(
            List<CourseLink> links, List<Pick> picks, DeepLink asked, Registration registration) {
        Map<String, Object> claims = envelope(asked, registration);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            String text = picks.get(i).choice().description();
            items.add(new LinkItem(links.get(i), text, settings.baseUrl()).claims(asked.accepts()));
        }
        claims.put(Claims.DL + "content_items", items);
        return keys.sign(claims, LIFE);
    }

    /** Deep linking 4.5.2: «msg … plain text message the platform may show to the end user». */
    String nothing(String message, DeepLink asked, Registration registration) {
        Map<String, Object> claims = envelope(asked, registration);
        claims.put(Claims.DL + "content_items", List.of());
        claims.put(Claims.DL + "msg", message);
        return keys.sign(claims, LIFE);
    }

    private static Map<String, Object> envelope(DeepLink asked, Registration registration) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", registration.clientId());
        claims.put("aud", registration.issuer());
        claims.put("nonce", Secrets.random(24));
        claims.put(Claims.DEPLOYMENT, asked.deploymentId());
        claims.put(Claims.MESSAGE_TYPE, "LtiDeepLinkingResponse");
        claims.put(Claims.VERSION, "1.3.0");
        if (asked.echoed() != null) {
            claims.put(Claims.DL + "data", asked.echoed());
        }
        return claims;
    }
}
