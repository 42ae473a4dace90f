package org.nastavnik.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param key group of messages: what became of what was typed
 * @param returnUrl the course, where we know it
 * @param typed to be copied by hand, where it could not be kept
 */
public record SessionOverPage(
        String key, boolean hadFiles, @Nullable String returnUrl, List<TypedValue> typed) {

    static SessionOverPage plain(Optional<LaunchSession> session) {
        return page("people.over.plain", false, session, List.of());
    }

    static SessionOverPage kept(Optional<LaunchSession> session, boolean hadFiles) {
        return page("people.over.kept", hadFiles, session, List.of());
    }

    /** Too large to be looked into. */
    static SessionOverPage lost(Optional<LaunchSession> session) {
        return page("people.over.lost", false, session, List.of());
    }

    static SessionOverPage shown(Optional<LaunchSession> session, List<TypedValue> typed) {
        return typed.isEmpty() ? plain(session) : page("people.over.shown", false, session, typed);
    }

    private static SessionOverPage page(
            String key, boolean hadFiles, Optional<LaunchSession> session, List<TypedValue> typed) {
        return new SessionOverPage(
                key, hadFiles, session.map(LaunchSession::returnUrl).orElse(null), typed);
    }
}
