package org.nastavnik.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.Registration;

/** Security framework 5.1.1.2: what we send the browser back to the platform with. */
final class AuthorizationRequest {

    private AuthorizationRequest() {}

    static String address(
            Registration registration, LoginRequest login, LoginSecrets secrets, String launchUri) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("scope", "openid");
        sent.put("response_type", "id_token");
        sent.put("response_mode", "form_post");
        sent.put("prompt", "none");
        sent.put("client_id", registration.clientId());
        sent.put("redirect_uri", launchUri);
        sent.put("login_hint", login.loginHint());
        login.messageHint().ifPresent(hint -> sent.put("lti_message_hint", hint));
        sent.put("state", secrets.state());
        sent.put("nonce", secrets.nonce());
        String endpoint = registration.authEndpoint();
        return endpoint + (endpoint.contains("?") ? "&" : "?") + Parameters.encoded(sent);
    }
}
