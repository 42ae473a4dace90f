package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Knows sessions that are over, and keeps what was typed in them for their owner. */
@ApplicationScoped
class KeepUnsent {

    @Inject LaunchSessions sessions;
    @Inject UnsentForms forms;

    @Transactional
    Optional<LaunchSession> over(String launchId, String secret) {
        return sessions.over(launchId, secret);
    }

    @Transactional
    void keep(LaunchSession session, LateForm form) {
        forms.add(session, form);
        sessions.offer(session.identityId(), true);
    }
}
