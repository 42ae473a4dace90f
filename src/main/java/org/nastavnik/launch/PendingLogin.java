package org.nastavnik.launch;

import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Secrets;

/**
 * Between a login and its launch: what we gave the platform to bring back, and which browser it
 * must come back with. Lives ten minutes, is used once, and holds hashes only.
 *
 * @param initiationJson of what the platform asked for
 * @param ownWindow the user has already been asked to go on in a window of its own
 */
record PendingLogin(
        String id,
        String stateHash,
        String nonceHash,
        String browserHash,
        long registrationId,
        String initiationJson,
        boolean ownWindow) {

    private static final String COOKIE = "__Host-nl-";

    static PendingLogin of(LoginSecrets secrets, long registrationId, LoginRequest request) {
        return new PendingLogin(
                secrets.id(),
                Secrets.hash(secrets.state()),
                Secrets.hash(secrets.nonce()),
                Secrets.hash(secrets.browser()),
                registrationId,
                request.toJson(),
                request.ownWindow());
    }

    static String cookieName(String id) {
        return COOKIE + id;
    }

    boolean hasState(String state) {
        return Secrets.same(stateHash, Secrets.hash(state));
    }

    boolean hasNonce(String nonce) {
        return Secrets.same(nonceHash, Secrets.hash(nonce));
    }

    boolean startedBy(@Nullable String browserSecret) {
        return browserSecret != null && Secrets.same(browserHash, Secrets.hash(browserSecret));
    }

    /** The platform's page keeps the word for browsers that keep no cookie of ours. */
    boolean stored() {
        return initiation().storage().isPresent();
    }

    /** What the platform asked for, to ask for it again in a window of its own. */
    LoginRequest initiation() {
        return LoginRequest.ofJson(initiationJson);
    }
}
