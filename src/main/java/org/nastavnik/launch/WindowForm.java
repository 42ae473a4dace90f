package org.nastavnik.launch;

import org.jspecify.annotations.Nullable;

/** The login once more, from its beginning, in a window of its own. */
public record WindowForm(
        String action,
        String issuer,
        String loginHint,
        String target,
        @Nullable String clientId,
        @Nullable String messageHint,
        String windowField) {

    static WindowForm of(LoginRequest login, String action) {
        return new WindowForm(
                action,
                login.issuer(),
                login.loginHint(),
                login.target(),
                login.clientId().orElse(null),
                login.messageHint().orElse(null),
                LoginRequest.OWN_WINDOW);
    }
}
