package org.nastavnik.launch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Secrets;

/**
 * Between a login and its launch: what we gave the platform to bring back, and which browser it
 * must come back with. Lives ten minutes, is used once, and holds hashes only.
 */
@Entity
@Table(name = "lti_pending_login")
@NamedQuery(
        name = "PendingLogin.use",
        query =
                "update PendingLogin p set p.used = true"
                        + " where p.id = :id and p.used = false and p.expiresAt > :now")
@NamedQuery(
        name = "PendingLogin.ask",
        query =
                "update PendingLogin p set p.asked = true where p.id = :id and p.asked = false"
                        + " and p.used = false and p.expiresAt > :now")
@NamedQuery(
        name = "PendingLogin.sweep",
        query = "delete from PendingLogin p where p.expiresAt < :now")
@NamedQuery(name = "PendingLogin.count", query = "select count(p) from PendingLogin p")
class PendingLogin {

    private static final String COOKIE = "__Host-nl-";

    @Id private String id;
    private String stateHash;
    private String nonceHash;
    private String browserHash;
    private long registrationId;
    private String initiation;
    private boolean ownWindow;
    private boolean asked;
    private boolean used;
    private Instant expiresAt;

    protected PendingLogin() {}

    PendingLogin(LoginSecrets secrets, long registrationId, LoginRequest request, Instant expires) {
        this.id = secrets.id();
        this.stateHash = Secrets.hash(secrets.state());
        this.nonceHash = Secrets.hash(secrets.nonce());
        this.browserHash = Secrets.hash(secrets.browser());
        this.registrationId = registrationId;
        this.initiation = request.toJson();
        this.ownWindow = request.ownWindow();
        this.expiresAt = expires;
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

    String id() {
        return id;
    }

    long registrationId() {
        return registrationId;
    }

    /** The platform's page keeps the word for browsers that keep no cookie of ours. */
    boolean stored() {
        return initiation().storage().isPresent();
    }

    /** What the platform asked for, to ask for it again in a window of its own. */
    LoginRequest initiation() {
        return LoginRequest.ofJson(initiation);
    }

    /** The user has already been asked to go on in a window of its own. */
    boolean ownWindow() {
        return ownWindow;
    }
}
