package org.nastavnik.monitoring;

import org.nastavnik.shared.NotFound;

class MonitoringNotFound extends NotFound {

    MonitoringNotFound(String what) {
        super("monitoring " + what);
    }
}
