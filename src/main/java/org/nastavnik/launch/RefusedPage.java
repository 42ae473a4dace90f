package org.nastavnik.launch;

import org.jspecify.annotations.Nullable;

/**
 * @param key group of messages: what happened and what to do
 * @param again the login to repeat in a window of its own; null where that cannot help
 */
public record RefusedPage(String key, String reference, @Nullable Again again) {

    public record Again(
            String action,
            String issuer,
            String loginHint,
            String target,
            @Nullable String clientId,
            @Nullable String messageHint,
            String windowField) {

        static Again of(LoginRequest login, String action) {
            return new Again(
                    action,
                    login.issuer(),
                    login.loginHint(),
                    login.target(),
                    login.clientId().orElse(null),
                    login.messageHint().orElse(null),
                    LoginRequest.OWN_WINDOW);
        }
    }
}
