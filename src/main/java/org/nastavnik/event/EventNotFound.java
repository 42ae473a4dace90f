package org.nastavnik.event;

import org.nastavnik.shared.NotFound;

class EventNotFound extends NotFound {

    EventNotFound(long id) {
        super("event, partner or publication " + id);
    }
}
