package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows sessions that are over, and keeps what was typed in them for their owner. */
@ApplicationScoped
class KeepUnsent {

    @Inject LaunchSessions sessions;
    @Inject UnsentForms forms;
    @Inject Identities identities;
    @Inject RoleAssignments assignments;

    @Transactional
    Optional<LaunchSession> over(String launchId, String secret) {
        return sessions.over(launchId, secret);
    }

    @Transactional
    void keep(LaunchSession session, LateForm form) {
        forms.add(session, school(session), form);
        sessions.offer(session.identityId(), true);
    }

    /** Where he worked: the chosen school, or the first of his. */
    private @Nullable Long school(LaunchSession session) {
        Long person = identities.byId(session.identityId()).personId();
        if (session.schoolId() != null || person == null) {
            return session.schoolId();
        }
        return assignments.of(person).stream()
                .map(RoleAssignment::schoolId)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
