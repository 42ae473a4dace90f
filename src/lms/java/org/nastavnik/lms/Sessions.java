package org.nastavnik.lms;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class Sessions {

    /** Moodle's cookie over http has no SameSite; browsers then treat it as Lax. */
    static final String COOKIE = "LmsSession";

    private final Map<String, Session> byId = new ConcurrentHashMap<>();

    Session signIn(LmsUser user) {
        Session session = new Session(user);
        byId.put(session.id(), session);
        return session;
    }

    Optional<Session> of(Request request) {
        return Optional.ofNullable(byId.get(request.cookieNamed(COOKIE)));
    }

    Session required(Request request) {
        return of(request).orElseThrow(() -> new SignInNeeded());
    }

    void signOut(Request request) {
        of(request).ifPresent(session -> byId.remove(session.id()));
    }
}
