package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.platform.ToolKeys;

/** A leaked key goes, before anybody is asked anything under the new one. */
@ApplicationScoped
class RemoveToolKey {

    @Inject ToolKeys keys;
    @Inject AuditLog audit;

    @Transactional
    void remove(String kid, long personId) {
        keys.remove(kid);
        audit.write(personId, null, "TOOL_KEY_REMOVED", "key:" + kid);
    }
}
