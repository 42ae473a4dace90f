package org.nastavnik.launch;

import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Registration;

/**
 * Speaks with the platform's page by postMessage: gives it a word to keep, or asks for it.
 *
 * @param subject lti.put_data or lti.get_data
 * @param origin the only one that we speak with and listen to: that of the authorization endpoint
 * @param value the word to keep; null where we ask for it
 * @param onward where to go on to when it is kept; null where we ask for it
 * @param launch what to bring to the door with the word; null where we give it
 * @param window the login in a window of its own, where the platform's page does not answer
 */
public record StoragePage(
        String subject,
        String origin,
        String target,
        String key,
        @Nullable String value,
        @Nullable String onward,
        @Nullable Launch launch,
        WindowForm window) {

    /** A launch that waits for the proof of its browser. */
    public record Launch(String action, String token, String state) {}

    static StoragePage put(
            Registration registration,
            LoginRequest login,
            LoginSecrets secrets,
            String onward,
            String loginUri) {
        return new StoragePage(
                "lti.put_data",
                registration.frameOrigin().toString(),
                login.storage().orElseThrow(),
                key(secrets.id()),
                secrets.browser(),
                onward,
                null,
                WindowForm.of(login, loginUri));
    }

    static StoragePage get(
            Registration registration, PendingLogin login, Launch launch, String loginUri) {
        LoginRequest initiation = login.initiation();
        return new StoragePage(
                "lti.get_data",
                registration.frameOrigin().toString(),
                initiation.storage().orElseThrow(),
                key(login.id()),
                null,
                null,
                launch,
                WindowForm.of(initiation, loginUri));
    }

    private static String key(String loginId) {
        return "nastavnik-" + loginId;
    }
}
