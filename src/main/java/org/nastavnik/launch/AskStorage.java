package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.Registration;

/**
 * A launch without the cookie of its login, whose word waits in the platform's storage: a page of
 * ours asks for the word and brings the launch once more. Nothing is believed or opened here; every
 * check is made when the launch comes with its proof.
 */
@ApplicationScoped
class AskStorage {

    static final String PROOF = "browser_proof";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.-]{1,100000}");

    @Inject TakeLogin logins;
    @Inject FramePages pages;
    @Inject LaunchSettings settings;

    Optional<Response> page(Parameters sent, String state) {
        String token = sent.get("id_token").orElse("");
        if (sent.has("error") || sent.has(PROOF) || !TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        TakeLogin.Taken asked = logins.ask(state);
        var launch = new StoragePage.Launch(settings.launchUri(), token, state);
        return asked.registration()
                .filter(Registration::isActive)
                .map(platform -> page(platform, asked.login().orElseThrow(), launch));
    }

    private Response page(Registration platform, PendingLogin login, StoragePage.Launch launch) {
        StoragePage page = StoragePage.get(platform, login, launch, settings.loginUri());
        return pages.shown(platform, 200, "launch/storage", page).build();
    }
}
